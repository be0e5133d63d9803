import "./node-version.mjs";
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

await prepare();
const vitest = "node_modules/vitest/vitest.mjs";
const given = process.argv.slice(2);
// Those need programs that are no part of Waymark: `npm run test:programs`.
const projects = given.includes("--project") ? [] : ["--project=!programs"];
process.exitCode = await runNode([vitest, "run", ...projects, ...given]);
