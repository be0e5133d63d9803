import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { StartUpError } from "../start-up/start-up-error.ts";
import { type Account, reaches } from "./account.ts";
import { copyToCache, findPackage, useOwnDatabase } from "./package.ts";

const run = promisify(execFile);

/** PostgreSQL's programs, as paths, and the major version that they are of. */
export interface Programs {
	initdb: string;
	postgres: string;
	pg_ctl: string;
	major: string;
}

/** Finds the bundled PostgreSQL and proves that it runs, or throws StartUpError. */
export async function findPrograms(
	account: Account | undefined,
): Promise<Programs> {
	const packageDir = findPackage();
	const installed = join(packageDir, "native");
	const isReadable = reaches(account, join(installed, "bin"));
	const native = isReadable ? installed : copyToCache(packageDir);
	const postgres = join(native, "bin", "postgres");
	return {
		initdb: join(native, "bin", "initdb"),
		postgres,
		pg_ctl: join(native, "bin", "pg_ctl"),
		major: await majorVersion(postgres, account),
	};
}

async function majorVersion(postgres: string, account: Account | undefined) {
	try {
		const { stdout } = await run(postgres, ["--version"], { ...account });
		const [version = ""] = /\d+/.exec(stdout) ?? [];
		return version;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new StartUpError(
			`The bundled PostgreSQL does not run on this machine: ${useOwnDatabase}\n${reason.trim()}`,
		);
	}
}
