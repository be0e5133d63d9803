import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { promisify } from "node:util";
import { StartUpError } from "../start-up/start-up-error.ts";
import { type Account, giveTo } from "./account.ts";
import { type ClusterPaths, clusterPaths } from "./cluster-paths.ts";

const run = promisify(execFile);

/**
 * Makes a new, empty database cluster in the folder `home`. It grows in a
 * folder aside and is moved into place when it is whole, so that one half made
 * is never found, and of two processes that make it at once one wins.
 */
export async function createCluster(
	home: string,
	account: Account | undefined,
	initdb: string,
): Promise<void> {
	const draft = `${home}.${randomUUID()}`;
	const paths = clusterPaths(draft, account);
	mkdirSync(paths.dir, { recursive: true, mode: 0o700 });
	const password = randomBytes(24).toString("base64url");
	writeFileSync(paths.password, password, { mode: 0o600 });
	giveTo(account, draft);
	try {
		await initialise(paths, account, initdb);
		renameSync(draft, home);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		if (!existsSync(home)) throw error;
	}
}

async function initialise(
	paths: ClusterPaths,
	account: Account | undefined,
	initdb: string,
) {
	const options = [
		"--username=waymark",
		"--pwfile=../password",
		"--auth=scram-sha-256",
		"--encoding=UTF8",
		// The same order of texts on every operating system.
		"--locale=C",
		"--locale-provider=builtin",
		"--builtin-locale=C.UTF-8",
		"--data-checksums",
	];
	const args = [`--pgdata=${paths.dirArgument}`, ...options];
	try {
		await run(initdb, args, { cwd: paths.dir, ...account });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new StartUpError(
			`The embedded database could not be made in ${paths.dir}: see that the disk has 100 MB free and that the folder may be written.\n${reason.trim()}`,
		);
	}
}
