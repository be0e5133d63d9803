import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { writeWholeFile } from "../../../server/cli/write-whole-file.ts";
import { countingRows } from "../../../server/exports/counting-rows.ts";
import type { FormatName } from "../../../server/exports/exports.schemas.ts";
import { fileFormats } from "../../../server/exports/formats.ts";
import { openExport } from "../../../server/exports/open-export.ts";
import { findProjectAsOwner } from "../../../server/exports/project.queries.ts";
import { withProject } from "../../../server/row-security.ts";
import { findSurvey } from "../../../server/surveys/surveys.queries.ts";
import { asOwner, openSite } from "../../support/app.ts";
import { addExportSurvey } from "../../support/export-survey.ts";
import { type Field, openField } from "../../support/field.ts";
import { temporaryFolder } from "../cli/terminal.ts";

const COPIES = 4000;

let field: Field;
let survey: { id: string; path: string };
let address: string;

beforeAll(async () => {
	const site = await openSite();
	address = site.address;
	field = await openField(site.app);
	survey = await addExportSurvey(field);
	await sql`
		insert into response (
			project_id, id, survey_id, wave_id, link_id, linkage, participant_id, language, mode, answers,
			score_values, score_reasons, body_hash, started_at, completed_at, received_at
		)
		select project_id, gen_random_uuid(), survey_id, wave_id, link_id, linkage, participant_id, language, mode,
			answers, score_values, score_reasons, body_hash, started_at, completed_at, received_at
		from response cross join generate_series(1, ${COPIES})`.execute(
		asOwner(site.app).db,
	);
});

async function open(format: string): Promise<IncomingMessage> {
	const cookie = Object.entries(field.person.cookies)
		.map(([name, value]) => `${name}=${value}`)
		.join("; ");
	const path = `/api/v1${survey.path}/responses?format=${format}`;
	const request = get(`${address}${path}`, { headers: { cookie } });
	const [response] = (await once(request, "response")) as [IncomingMessage];
	expect(response.statusCode).toBe(200);
	await once(response, "readable");
	return response;
}

/** When the server last asked its database anything, and how many connections are asking now. */
async function lastAsked() {
	const { rows } = await sql<{ at: Date; active: number }>`
		select max(query_start) as at, count(*) filter (where state <> 'idle') as active
		from pg_stat_activity
		where datname = current_database() and application_name = 'waymark' and pid <> pg_backend_pid()
			and usename <> current_user`.execute(asOwner(field.app).db);
	return rows[0];
}

async function opened(format: FormatName) {
	const { db } = field.app;
	const { project, found } = await withProject(
		db,
		field.projectId,
		async (trx) => ({
			project: await findProjectAsOwner(trx, field.projectId),
			found: await findSurvey(trx, field.projectId, survey.id),
		}),
	);
	if (!project || !found) throw new Error("There is no survey.");
	return await openExport(
		db,
		project,
		found,
		{ format },
		{ figures: format === "zip" },
	);
}

test.each(["csv", "sav", "xlsx", "parquet", "zip"] as const)(
	"whoever stops reading %s stops the reading of responses",
	async (format) => {
		const source = await opened(format);
		const counted = countingRows(source);
		const pieces = fileFormats[format]
			.write(counted.source)
			[Symbol.asyncIterator]();
		while (counted.rows() === 0) await pieces.next();
		await pieces.return?.();
		const read = counted.rows();
		await sleep(100);
		expect(counted.rows()).toBe(read);
		expect(read).toBeLessThan(source.rows ?? 0);
	},
);

test("a reader who goes away leaves no question and no connection behind", async () => {
	const response = await open("csv");
	response.destroy();
	await expect.poll(async () => (await lastAsked())?.active).toBe(0);
	const { pool } = field.app.pg;
	await expect.poll(() => pool.idleCount).toBe(pool.totalCount);
	expect(pool.waitingCount).toBe(0);
});

async function eraseOne(): Promise<void> {
	await sql`
		delete from response where id = (select max(id::text)::uuid from response where survey_id = ${survey.id})`.execute(
		asOwner(field.app).db,
	);
}

test("a download that cannot be finished is broken off, never ended", async () => {
	const response = await open("csv");
	await eraseOne();
	const ended = once(response, "end").then(() => "ended");
	const broken = once(response, "error").then(() => "broken off");
	response.resume();
	expect(await Promise.race([ended.catch(() => "broken off"), broken])).toBe(
		"broken off",
	);
});

test("half a file never has the name that was asked for", async () => {
	const folder = temporaryFolder();
	const source = await opened("csv");
	await eraseOne();
	const path = join(folder, "data.csv");
	writeFileSync(path, "as it was");
	const writing = writeWholeFile(path, fileFormats.csv.write(source));
	await expect(writing).rejects.toThrow("export them again");
	expect(readdirSync(folder)).toEqual(["data.csv"]);
	expect(readFileSync(path, "utf8")).toBe("as it was");
});
