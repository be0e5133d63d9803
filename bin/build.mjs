import "./node-version.mjs";
import { build } from "./build-if-stale.mjs";
import { install } from "./install.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";

await oneAtATime(async () => {
	install();
	process.exitCode = await build(process.argv.slice(2));
});
