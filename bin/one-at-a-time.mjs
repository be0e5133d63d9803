import { createHash, randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./run.mjs";

const checkout = createHash("sha256").update(root).digest("hex").slice(0, 16);
const lock = join(tmpdir(), `waymark-preparing-${checkout}`);

/**
 * Does the work while no other command on this checkout does, so that two
 * started together do not install or build over one another.
 *
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(work) {
	if (!takeLock()) {
		console.error(
			`Waiting for another command that prepares Waymark (${lock})`,
		);
		while (!takeLock()) await sleep(200);
	}
	const release = () => rmSync(lock, { force: true });
	process.once("exit", release);
	await work();
	process.off("exit", release);
	release();
}

/** The lock names its holder from the moment it exists: a link appears whole. */
function takeLock() {
	const draft = `${lock}.${randomUUID()}`;
	writeFileSync(draft, String(process.pid));
	try {
		linkSync(draft, lock);
		return true;
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
		if (!isAlive(readHolder())) rmSync(lock, { force: true });
		return false;
	} finally {
		rmSync(draft);
	}
}

/** Process number of the holder; 0 when the lock has just been released. */
function readHolder() {
	try {
		return Number(readFileSync(lock, "utf8"));
	} catch (error) {
		if (!hasCode(error, "ENOENT")) throw error;
		return 0;
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		return pid > 0 && process.kill(pid, 0);
	} catch (error) {
		return hasCode(error, "EPERM");
	}
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
