import { createHash } from "node:crypto";
import {
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root, runNode } from "./run.mjs";

const stamp = join(root, "dist", ".built-from");
const sources = [
	"bench",
	"bin/vite",
	"client",
	"instruments",
	"migrations",
	"server",
	"test/support",
	"package-lock.json",
	"package.json",
	"vite.config.ts",
];

/** Builds `dist/` unless it was built from the sources as they are now. */
export async function buildIfStale() {
	const built = existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined;
	if (built === hashSources()) return;
	console.error("Building ...");
	if ((await build(["--logLevel=warn"], ["ignore", 2, 2])) === 0) return;
	console.error("The build failed, for the reason above.");
	process.exit(1);
}

/**
 * Builds `dist/` afresh.
 *
 * @param {string[]} args for Vite
 * @param {import("node:child_process").StdioOptions} [stdio]
 * @returns {Promise<number>} exit code
 */
export async function build(args, stdio) {
	const hash = hashSources();
	rmSync(join(root, "dist"), { recursive: true, force: true });
	const vite = "node_modules/vite/bin/vite.js";
	const code = await runNode([vite, "build", "--app", ...args], stdio);
	// Written last, so that a build cut short counts as none.
	if (code === 0) writeFileSync(stamp, hash);
	return code;
}

/** One hash over the names and contents of all sources. */
function hashSources() {
	const hash = createHash("sha256");
	for (const file of sources.flatMap(filesIn)) {
		hash.update(`${file}\0`).update(readFileSync(join(root, file)));
	}
	return hash.digest("hex");
}

/**
 * @param {string} source a file or folder of the checkout
 * @returns {string[]}
 */
function filesIn(source) {
	const path = join(root, source);
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [source];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
		.sort();
}
