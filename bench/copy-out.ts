import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs `psql \copy` of a query as CSV to nowhere. Throws where there is no psql. */
export async function copyOut(
	databaseUrl: string,
	query: string,
): Promise<void> {
	const copy = `\\copy (${query.replace(/\s+/g, " ")}) to '/dev/null' with (format csv, header)`;
	await run("psql", ["--no-psqlrc", "--quiet", databaseUrl, "-c", copy]);
}
