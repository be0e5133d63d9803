import pg from "pg";
import { bareSummary } from "./bare-summary.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { type Place, writeLinkedResponses } from "./linked-responses.ts";
import { liveProject } from "./live-project.ts";
import { recordsAccess } from "./records-access.ts";
import { median, ratio, runs } from "./report.ts";

const PEOPLE = 50_000;
const ROUNDS = 5;

/** A summary of 100,000 linked responses over HTTP, beside bare SQL for the same figures. */
export async function summary(): Promise<void> {
	const installation = await openInstallation();
	const client = new pg.Client(installation.databaseUrl);
	await client.connect();
	try {
		const place = await openPlace(installation, client);
		await writeLinkedResponses(client, recordsAccess, place, PEOPLE);
		await compare(installation, client, place);
	} finally {
		await client.end();
		await installation.close();
	}
}

async function compare(
	{ call }: Installation,
	client: pg.Client,
	{ project, survey, waves }: Place,
): Promise<void> {
	const path = `/projects/${project}/surveys/${survey}/summary?from=before&to=after`;
	const { linked } = await call<{ linked: { both: number } }>("GET", path);
	if (linked.both !== PEOPLE) throw new Error("The summary lost somebody.");
	const ours: number[] = [];
	const bare: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		ours.push(await milliseconds(() => call("GET", path)));
		bare.push(
			await milliseconds(async () => {
				for (const [index, text] of bareSummary.entries()) {
					const values = [project, survey, ...waves];
					await client.query(text, index === 1 ? values : values.slice(0, 2));
				}
			}),
		);
	}
	console.log(`${2 * PEOPLE} linked responses, ms:`);
	console.log(`  summary over HTTP   ${runs(ours)}`);
	console.log(`  bare SQL, without rank tests and intervals   ${runs(bare)}`);
	console.log(`  ${ratio(median(ours) / median(bare), "3 or less")}`);
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function openPlace(
	{ call }: Installation,
	client: pg.Client,
): Promise<Place> {
	const project = await liveProject({ call }, "Summary");
	const surveys = `/projects/${project}/surveys`;
	const { id: survey } = await call<{ id: string }>("POST", surveys, {
		title: "Summary",
		instrument: { id: recordsAccess.id, version: recordsAccess.version },
		linkage: "participant",
		languages: ["en"],
		waves: [
			{ key: "before", title: "Before" },
			{ key: "after", title: "After" },
		],
	});
	const { id: link } = await call<{ id: string }>(
		"POST",
		`${surveys}/${survey}/links`,
		{ wave: "before", kind: "open" },
	);
	const { rows } = await client.query<{ id: string }>(
		"select id from wave where survey_id = $1 order by position",
		[survey],
	);
	return { project, survey, link, waves: rows.map(({ id }) => id) };
}
