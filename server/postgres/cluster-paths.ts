import { dirname, join } from "node:path";
import { StartUpError } from "../start-up/start-up-error.ts";
import { type Account, reaches } from "./account.ts";

/** Where the parts of the embedded database lie below their folder. */
export interface ClusterPaths {
	/** PostgreSQL's data directory, in which its programs are started. */
	dir: string;
	/** `dir` as PostgreSQL itself can open it. */
	dirArgument: string;
	log: string;
	password: string;
	pidFile: string;
}

export function clusterPaths(
	home: string,
	account: Account | undefined,
): ClusterPaths {
	const dir = join(home, "cluster");
	return {
		dir,
		dirArgument: openablePath(dir, account),
		log: join(home, "log"),
		password: join(home, "password"),
		pidFile: join(dir, "postmaster.pid"),
	};
}

/**
 * Under a folder closed to the account, such as root's home, PostgreSQL cannot
 * walk down to its data directory. Linux lets a process that was started there
 * keep using it, and names it /proc/self/cwd.
 */
function openablePath(dir: string, account: Account | undefined): string {
	if (reaches(account, dirname(dir))) return dir;
	if (process.platform === "linux") return "/proc/self/cwd";
	throw new StartUpError(
		`PostgreSQL does not run as root, and no other account may enter ${dir}: start Waymark with an ordinary account, or set WAYMARK_DATA_DIR to a folder that is not inside a private one.`,
	);
}
