import "./node-version.mjs";
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

// The same files and the same way of serving as in production; only rebuilt and
// restarted at each change.
await prepare();
await Promise.all([
	runNode(["node_modules/vite/bin/vite.js", "build", "--app", "--watch"]),
	runNode(["--watch", "--enable-source-maps", "dist/server/main.js"]),
]);
