#!/usr/bin/env node
import "./node-version.mjs";
import { prepare } from "./prepare.mjs";

await prepare();
process.setSourceMapsEnabled(true);
await import(new URL("../dist/server/cli.js", import.meta.url).href);
