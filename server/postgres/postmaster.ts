import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { isSystemError } from "../start-up/is-system-error.ts";
import type { ClusterPaths } from "./cluster-paths.ts";

/** A running PostgreSQL server, from what it writes into postmaster.pid. */
export interface Postmaster {
	pid: number;
	port: number;
	isReady: boolean;
}

/**
 * The server that runs on this cluster, also one left behind by a process that
 * was killed, or undefined when none runs. Removes a stale postmaster.pid whose
 * process number another program has now: PostgreSQL would not dare to.
 */
export function findPostmaster(paths: ClusterPaths): Postmaster | undefined {
	const postmaster = readPidFile(paths.pidFile);
	if (!postmaster || !isAlive(postmaster.pid)) return undefined;
	if (worksIn(postmaster.pid, paths.dir)) return postmaster;
	rmSync(paths.pidFile, { force: true });
	return undefined;
}

// Lines 1, 4 and 8 of the file, as documented in PostgreSQL's pidfile.h.
function readPidFile(file: string): Postmaster | undefined {
	const lines = readIfPresent(file).split("\n");
	const [pid, port] = [Number(lines[0]), Number(lines[3])];
	if (!pid) return undefined;
	return { pid, port, isReady: lines[7]?.trim() === "ready" };
}

function readIfPresent(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if (isSystemError(error, "ENOENT")) return "";
		throw error;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isSystemError(error, "EPERM");
	}
}

/** A postmaster works in its data directory. Only Linux tells; elsewhere believe it. */
function worksIn(pid: number, dir: string): boolean {
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dir);
	} catch (error) {
		if (isSystemError(error)) return true;
		throw error;
	}
}
