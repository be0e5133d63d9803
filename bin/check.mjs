import "./node-version.mjs";
import { execFile } from "node:child_process";
import { install } from "./install.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { root } from "./run.mjs";

const checks = [
	["node_modules/@biomejs/biome/bin/biome", "check", "."],
	["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"],
	["node_modules/typescript/bin/tsc", "-p", "instruments/tsconfig.json"],
	["bin/check-packages.mjs"],
];

await oneAtATime(async () => install());
const outcomes = await Promise.all(checks.map(run));
for (const { notes } of outcomes.filter(({ failed }) => !failed)) {
	process.stderr.write(notes);
}
for (const { name, output } of outcomes.filter(({ failed }) => failed)) {
	console.error(`${name} failed:\n${output}`);
	process.exitCode = 1;
}
if (!process.exitCode) console.log(`${checks.length} checks passed`);

/**
 * @param {string[]} args
 * @returns {Promise<{ name: string, failed: boolean, output: string, notes: string }>} `notes`: what is to be told although it passed
 */
function run(args) {
	const name = args.join(" ").replace(/^.*\/bin\//, "");
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			args,
			{ cwd: root, maxBuffer: 64 * 1024 * 1024 },
			(error, stdout, stderr) =>
				resolve({
					name,
					failed: error !== null,
					output: stdout + stderr,
					notes: stderr,
				}),
		);
	});
}
