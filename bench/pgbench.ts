import { execFile } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

export interface Yardstick {
	name: string;
	/** Runs the statement over and over on many connections; gives how often in a second. */
	perSecond(connections: number, seconds: number): Promise<number>;
}

/** pgbench where it is installed, else bare connections of the `pg` package. */
export async function insertYardstick(
	databaseUrl: string,
	statement: string,
	dir: string,
): Promise<Yardstick> {
	const program = await findPgbench();
	if (program === undefined) return withPg(databaseUrl, statement);
	const script = join(dir, "insert.sql");
	writeFileSync(script, `${statement};\n`);
	return {
		name: "pgbench",
		async perSecond(connections, seconds) {
			const options = `-n -M prepared -c ${connections} -j 2 -T ${seconds} -f`;
			const args = [...options.split(" "), script, databaseUrl];
			const { stdout } = await run(program, args);
			return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
		},
	};
}

async function findPgbench(): Promise<string | undefined> {
	const debian = "/usr/lib/postgresql";
	const versions = existsSync(debian) ? readdirSync(debian) : [];
	const candidates = versions.map((v) => join(debian, v, "bin", "pgbench"));
	for (const program of ["pgbench", ...candidates])
		if (
			await run(program, ["--version"]).then(
				() => true,
				() => false,
			)
		)
			return program;
	return undefined;
}

function withPg(databaseUrl: string, text: string): Yardstick {
	return {
		name: "bare pg connections (pgbench is not installed)",
		async perSecond(connections, seconds) {
			const end = performance.now() + seconds * 1000;
			const counts = Array.from({ length: connections }, async () => {
				const client = new pg.Client(databaseUrl);
				await client.connect();
				let n = 0;
				for (; performance.now() < end; n += 1)
					await client.query({ name: "insert", text });
				await client.end();
				return n;
			});
			const all = await Promise.all(counts);
			return all.reduce((sum, n) => sum + n, 0) / seconds;
		},
	};
}
