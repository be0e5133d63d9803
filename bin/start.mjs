// `npm start` puts `exec` before it, so that npm's signals reach the server itself and not a shell between
// them; Windows has no `exec` and takes the second half of the command.
import "./node-version.mjs";
import { prepare } from "./prepare.mjs";

await prepare();
process.setSourceMapsEnabled(true);
await import(new URL("../dist/server/main.js", import.meta.url).href);
