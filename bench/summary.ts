import pg from "pg";
import { bareChart, bareSummary } from "./bare-summary.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { type Place, writeLinkedResponses } from "./linked-responses.ts";
import { memory, resetPeak } from "./memory.ts";
import { openPlace } from "./open-place.ts";
import { recordsAccess } from "./records-access.ts";
import { figure, median, ratio, runs } from "./report.ts";

const RESPONSES = 100_000;
const ROUNDS = 5;

/** A summary and a chart over time of linked responses over HTTP, beside bare SQL for the same figures. */
export async function summary(responses = RESPONSES): Promise<void> {
	const installation = await openInstallation();
	const client = new pg.Client(installation.databaseUrl);
	await client.connect();
	try {
		const place = await openPlace(installation, client);
		await writeLinkedResponses(client, recordsAccess, place, responses / 2);
		console.log(`${figure(responses)} linked responses, ms:`);
		await compareSummary(installation, client, place, responses / 2);
		await compareChart(installation, client, place);
	} finally {
		await client.end();
		await installation.close();
	}
}

async function compareSummary(
	installation: Installation,
	client: pg.Client,
	{ project, survey, waves }: Place,
	people: number,
): Promise<void> {
	const path = `/projects/${project}/surveys/${survey}/summary?from=before&to=after`;
	const { linked } = await installation.call<{ linked: { both: number } }>(
		"GET",
		path,
	);
	if (linked.both !== people) throw new Error("The summary lost somebody.");
	await compare(installation, "summary", path, async () => {
		for (const [index, text] of bareSummary.entries()) {
			const values = [project, survey, ...waves];
			await client.query(text, index === 1 ? values : values.slice(0, 2));
		}
	});
}

async function compareChart(
	installation: Installation,
	client: pg.Client,
	{ project, survey }: Place,
): Promise<void> {
	const scale = recordsAccess.scales.findIndex(({ primary }) => primary);
	const { id } = await installation.call<{ id: string }>(
		"POST",
		`/projects/${project}/charts`,
		{
			title: "Each week",
			settings: {
				source: { of: "mean", survey, scale: recordsAccess.scales[scale]?.id },
				period: "week",
				kind: "xmr",
				preset: "making-data-count",
				screen: false,
				better: "increase",
			},
		},
	);
	const path = `/projects/${project}/charts/${id}/figures`;
	await compare(installation, "chart of a year's weeks", path, () =>
		client.query(bareChart, [project, survey, scale + 1]),
	);
}

async function compare(
	{ call, serverPid }: Installation,
	what: string,
	path: string,
	bareSql: () => Promise<unknown>,
): Promise<void> {
	const ours: number[] = [];
	const bare: number[] = [];
	const before = memory(serverPid)?.now ?? 0;
	resetPeak(serverPid);
	for (let round = 0; round < ROUNDS; round += 1) {
		ours.push(await milliseconds(() => call("GET", path)));
		bare.push(await milliseconds(bareSql));
	}
	const peak = memory(serverPid)?.peak ?? 0;
	console.log(`  ${what} over HTTP   ${runs(ours)}`);
	console.log(`  bare SQL, without tests and intervals   ${runs(bare)}`);
	console.log(`  ${ratio(median(ours) / median(bare), "1.5 or less")}`);
	console.log(
		`  memory of the server ${figure(before)} MB before, ${figure(peak)} at most`,
	);
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}
