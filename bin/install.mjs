import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { root } from "./run.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** Installs the packages of package-lock.json unless node_modules holds them already. */
export function install() {
	if (isInstalled()) return;
	console.error("Installing packages; the first time this takes a minute ...");
	const { command, args } = npm();
	const outcome = spawnSync(
		command,
		[
			...args,
			"ci",
			"--include=dev",
			"--no-audit",
			"--no-fund",
			"--loglevel=error",
		],
		// Standard output belongs to the command that was asked for.
		{ cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" },
	);
	if (outcome.status === 0) return;
	console.error(
		outcome.error
			? `npm could not be started (${outcome.error.message}): install Node.js together with npm from https://nodejs.org.`
			: "The packages could not be installed; npm says why above. See that this machine reaches the npm registry (behind a proxy: `npm config set proxy`) and that the disk has 1 GB free, then try again.",
	);
	process.exit(1);
}

/** npm keeps a list of what it installed, written last of all. */
function isInstalled() {
	const wanted = readPackages("package-lock.json");
	const present = readPackages("node_modules/.package-lock.json");
	return Object.entries(wanted)
		.filter(([path, { optional }]) => path !== "" && !optional)
		.every(([path, { version }]) => present[path]?.version === version);
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function readPackages(file) {
	const path = join(root, file);
	if (!existsSync(path)) return {};
	return JSON.parse(readFileSync(path, "utf8")).packages;
}
