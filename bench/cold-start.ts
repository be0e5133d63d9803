import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedPostgres } from "../server/postgres/embedded-postgres.ts";
import { median, ratio, runs } from "./report.ts";
import { startServer } from "./server-process.ts";

const ROUNDS = 7;

/** From the start of the server to its first answer, beside the start of its PostgreSQL alone; both on an installation that is there. */
export async function coldStart(): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), "waymark-bench-"));
	try {
		await serverStart(dataDir);
		const server: number[] = [];
		const postgres: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			server.push(await serverStart(dataDir));
			postgres.push(await postgresStart(dataDir));
		}
		console.log("Until it answers, ms:");
		console.log(`  server with embedded PostgreSQL   ${runs(server)}`);
		console.log(`  PostgreSQL alone   ${runs(postgres)}`);
		console.log(`  ${ratio(median(server) / median(postgres), "none")}`);
	} finally {
		rmSync(dataDir, { recursive: true });
	}
}

async function serverStart(dataDir: string): Promise<number> {
	const start = performance.now();
	const server = await startServer({
		WAYMARK_DATA_DIR: dataDir,
		DATABASE_URL: "",
	});
	const { ok } = await fetch(`${server.address}/livez`);
	const elapsed = performance.now() - start;
	await server.stop();
	if (!ok) throw new Error("The server started and is not alive.");
	return elapsed;
}

async function postgresStart(dataDir: string): Promise<number> {
	const start = performance.now();
	const postgres = await openEmbeddedPostgres(dataDir);
	const elapsed = performance.now() - start;
	await postgres.close();
	return elapsed;
}
