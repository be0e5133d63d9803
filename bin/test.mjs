import "./node-version.mjs";
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

await prepare();
const vitest = "node_modules/vitest/vitest.mjs";
process.exitCode = await runNode([vitest, "run", ...process.argv.slice(2)]);
