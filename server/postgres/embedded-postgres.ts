import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { StartUpError } from "../start-up/start-up-error.ts";
import { type Cluster, openCluster } from "./cluster.ts";
import { giveUpLease, takeLease } from "./lease.ts";
import { findPostmaster } from "./postmaster.ts";
import { lastComplaint, startPostmaster } from "./start-postmaster.ts";

const run = promisify(execFile);
const patienceMs = 120_000;

/** The embedded database in use. */
export interface EmbeddedPostgres {
	url: string;
	/** Ends the use; the last process that does so stops the database. */
	close(): Promise<void>;
}

/**
 * Uses the embedded database of a data dir: made when missing, started when it
 * does not run, shared with every other process of Waymark on the same folder.
 */
export async function openEmbeddedPostgres(
	dataDir: string,
): Promise<EmbeddedPostgres> {
	const cluster = await openCluster(dataDir);
	const { lease, port } = await joinOrStart(cluster);
	await createDatabaseIfMissing(lease);
	return {
		url: `postgres://waymark:${cluster.password}@127.0.0.1:${port}/waymark`,
		async close() {
			const isLast = await giveUpLease(lease);
			await lease.end();
			if (isLast) await stop(cluster);
		},
	};
}

async function joinOrStart(cluster: Cluster) {
	const deadline = Date.now() + patienceMs;
	let failures = 0;
	while (failures < 3 && Date.now() < deadline) {
		const running = findPostmaster(cluster.paths);
		if (!running) {
			if (!(await startPostmaster(cluster))) failures += 1;
			continue;
		}
		const lease = await takeLease(running.port, cluster.password);
		if (lease) return { lease, port: running.port };
		await sleep(50);
	}
	throw new StartUpError(
		`The embedded database did not start: ${lastComplaint(cluster.paths.log)}\nIts log is ${cluster.paths.log}.`,
	);
}

async function createDatabaseIfMissing(lease: pg.Client): Promise<void> {
	const found = await lease.query(
		"select from pg_database where datname = 'waymark'",
	);
	if (found.rowCount) return;
	try {
		await lease.query("create database waymark");
	} catch (error) {
		if (!isDuplicate(error)) throw error;
	}
}

/** Another process made it first: 42P04 when it was done, 23505 while it was at it. */
function isDuplicate(error: unknown): boolean {
	const code = error instanceof pg.DatabaseError ? error.code : undefined;
	return code === "42P04" || code === "23505";
}

async function stop(cluster: Cluster): Promise<void> {
	const { paths, programs, account } = cluster;
	const running = findPostmaster(paths);
	if (!running) return;
	// SIGINT is PostgreSQL's fast shutdown; pg_ctl can send it on Windows too.
	const args = ["kill", "INT", String(running.pid)];
	await run(programs.pg_ctl, args, { cwd: paths.dir, ...account });
	const deadline = Date.now() + patienceMs;
	while (findPostmaster(paths)?.pid === running.pid && Date.now() < deadline) {
		await sleep(10);
	}
}
