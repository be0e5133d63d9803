import "./node-version.mjs";
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

await prepare();
const bench = ["--enable-source-maps", "dist/bench/main.js"];
process.exitCode = await runNode([...bench, ...process.argv.slice(2)]);
