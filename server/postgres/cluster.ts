import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../start-up/is-system-error.ts";
import { StartUpError } from "../start-up/start-up-error.ts";
import { type Account, accountFor, giveTo } from "./account.ts";
import { type ClusterPaths, clusterPaths } from "./cluster-paths.ts";
import { createCluster } from "./create-cluster.ts";
import { findPrograms, type Programs } from "./programs.ts";

/** The embedded database on disk, and what runs it. */
export interface Cluster {
	paths: ClusterPaths;
	programs: Programs;
	account: Account | undefined;
	password: string;
}

/**
 * Opens the embedded database's files under `<dataDir>/postgres`, making them
 * at the first start. Throws StartUpError when they belong to another account
 * or to another major version of PostgreSQL.
 */
export async function openCluster(dataDir: string): Promise<Cluster> {
	const home = join(dataDir, "postgres");
	const account = accountFor(home);
	const programs = await findPrograms(account);
	if (!existsSync(home)) await createCluster(home, account, programs.initdb);
	giveTo(account, home);
	const paths = clusterPaths(home, account);
	refuseOtherVersion(paths.dir, programs.major);
	return { paths, programs, account, password: readPart(paths.password) };
}

function refuseOtherVersion(dir: string, major: string): void {
	const version = readPart(join(dir, "PG_VERSION"));
	if (version === major) return;
	throw new StartUpError(
		`The database in ${dir} was made by PostgreSQL ${version}, and this Waymark brings PostgreSQL ${major}: make a backup with the Waymark that made it and restore it into an empty data dir, or set WAYMARK_DATA_DIR to another folder.`,
	);
}

function readPart(file: string): string {
	try {
		return readFileSync(file, "utf8").trim();
	} catch (error) {
		if (isSystemError(error, "EACCES", "EPERM")) {
			throw new StartUpError(
				`${file} belongs to another account: start Waymark with the account that made the data dir, or give this one the whole folder (chown -R).`,
			);
		}
		if (isSystemError(error, "ENOENT", "ENOTDIR")) {
			throw new StartUpError(
				`${file} is missing, so the folder beside it is not a complete database: restore it from a backup, or move it away and Waymark makes an empty one.`,
			);
		}
		throw error;
	}
}
