import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { seededRandom } from "../server/sample/seeded-random.ts";
import { cpuSeconds } from "./cpu-time.ts";
import { putForAWhile } from "./http-load.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { liveProject } from "./live-project.ts";
import { insertYardstick, type Yardstick } from "./pgbench.ts";
import { randomAnswers } from "./random-answers.ts";
import { recordsAccess } from "./records-access.ts";
import { figure, median, ratio, runs } from "./report.ts";

const ROUNDS = 5;
const SECONDS = 4;

/** Submissions a second over HTTP, beside pgbench inserting the same row into the same table. */
export async function ingest(): Promise<void> {
	const installation = await openInstallation();
	const dir = mkdtempSync(join(tmpdir(), "waymark-pgbench-"));
	try {
		const next = await openLink(installation);
		await putForAWhile(installation.address, 16, 2, next);
		const statement = await sameRow(installation.databaseUrl);
		const yardstick = await insertYardstick(
			installation.databaseUrl,
			statement,
			dir,
		);
		for (const connections of [16, 64])
			await compare(installation, yardstick, connections, next);
	} finally {
		rmSync(dir, { recursive: true });
		await installation.close();
	}
}

async function compare(
	{ address, serverPid }: Installation,
	yardstick: Yardstick,
	connections: number,
	next: () => { path: string; body: string },
): Promise<void> {
	const ours: number[] = [];
	const theirs: number[] = [];
	const shares: number[][] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const before = processorTimes(serverPid);
		ours.push(await putForAWhile(address, connections, SECONDS, next));
		const after = processorTimes(serverPid);
		shares.push(
			after.map((seconds, i) => (seconds - (before[i] ?? 0)) / SECONDS),
		);
		theirs.push(await yardstick.perSecond(connections, SECONDS));
	}
	console.log(`${connections} connections, a second:`);
	console.log(`  submissions over HTTP   ${runs(ours)}`);
	console.log(`  ${yardstick.name}, same row   ${runs(theirs)}`);
	console.log(`  ${ratio(median(ours) / median(theirs), "0.4 or more")}`);
	console.log(`  ${processors(shares)}`);
}

/** Of the load's own process, the server, and the database. */
function processorTimes(serverPid: number): number[] {
	return [
		(pid: number) => pid === process.pid,
		(pid: number) => pid === serverPid,
		(_: number, command: string) => command === "postgres",
	].map((isWanted) => cpuSeconds(isWanted) ?? Number.NaN);
}

function processors(shares: number[][]): string {
	const [load = 0, server = 0, database = 0] = [0, 1, 2].map((part) =>
		median(shares.map((share) => share[part] ?? 0)),
	);
	return `processors busy, of ${cpus().length}: load ${figure(load)}, server ${figure(server)}, database ${figure(database)}`;
}

/** A survey with an open link; returns what makes submissions to it. */
async function openLink({ call }: Installation) {
	const project = await liveProject({ call }, "Ingest");
	const survey = await call<{ id: string }>(
		"POST",
		`/projects/${project}/surveys`,
		{
			title: "Ingest",
			instrument: { id: recordsAccess.id, version: recordsAccess.version },
			linkage: "participant",
			languages: ["en"],
			waves: [{ key: "baseline", title: "Baseline" }],
		},
	);
	const { token } = await call<{ token: string }>(
		"POST",
		`/projects/${project}/surveys/${survey.id}/links`,
		{ wave: "baseline", kind: "open" },
	);
	const bodies = submissions();
	let sent = 0;
	return () => ({
		path: `/api/v1/collect/${token}/responses/${randomUUID()}`,
		body: bodies[sent++ % bodies.length] ?? "",
	});
}

/** Made beforehand, so that making them takes no time from the server. */
function submissions(): string[] {
	const random = seededRandom(1).uniform;
	return Array.from({ length: 500 }, () =>
		JSON.stringify({
			answers: randomAnswers(recordsAccess, random),
			language: "en",
			mode: "self",
			startedAt: "2026-03-31T09:00:00.000Z",
			completedAt: "2026-03-31T09:05:00.000Z",
		}),
	);
}

/** A statement that inserts one of the rows that came in over HTTP again, under a new id. */
async function sameRow(databaseUrl: string): Promise<string> {
	const client = new pg.Client(databaseUrl);
	await client.connect();
	const { fields } = await client.query("select * from response limit 0");
	const names = fields.map(({ name }) => name);
	const literals = names.map(
		(name) => `quote_nullable(${name}::text) as ${name}`,
	);
	const { rows } = await client.query<Record<string, string>>(
		`select ${literals.join(", ")} from response limit 1`,
	);
	await client.end();
	const values = names.map((name) =>
		name === "id" ? "gen_random_uuid()" : rows[0]?.[name],
	);
	return `insert into response (${names.join(", ")}) values (${values.join(", ")})`;
}
