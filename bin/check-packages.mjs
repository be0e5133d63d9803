import "./node-version.mjs";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { lockFaults } from "./packages/lock-faults.mjs";
import { advisoriesOf, judge } from "./packages/vulnerabilities.mjs";
import { root } from "./run.mjs";

const { packages } = read("package-lock.json");
const { faults, notes } = await vulnerabilities();
const all = [...lockFaults(packages), ...faults];
for (const note of notes) console.error(note);
for (const fault of all) console.error(`Fault: ${fault}`);
process.exitCode = all.length > 0 ? 1 : 0;

/** In what is installed to run Waymark. Without the registry there is no answer, which must not pass for a good one. */
async function vulnerabilities() {
	const report = await audit();
	const advisories = advisoriesOf(report);
	if (advisories) {
		const known = read("bin/known-vulnerabilities.json");
		return judge(advisories, known, new Date().toISOString().slice(0, 10));
	}
	const reason = report.message ?? "npm audit gave no report";
	return { faults: [], notes: [`Vulnerabilities not checked: ${reason}`] };
}

/** @returns {Promise<any>} what npm says, a report or why there is none */
function audit() {
	const { command, args } = npm();
	const options = [
		"audit",
		"--json",
		"--omit=dev",
		"--fetch-retries=0",
		"--fetch-timeout=10000",
	];
	return new Promise((resolve) => {
		execFile(
			command,
			[...args, ...options],
			{
				cwd: root,
				maxBuffer: 64 * 1024 * 1024,
				shell: process.platform === "win32",
			},
			(error, stdout) => resolve(parse(stdout) ?? { message: error?.message }),
		);
	});
}

/** @param {string} text */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** @param {string} file */
function read(file) {
	return JSON.parse(readFileSync(join(root, file), "utf8"));
}
