import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import pg from "pg";
import { copyOut } from "./copy-out.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { type Place, writeLinkedResponses } from "./linked-responses.ts";
import { memory, resetPeak } from "./memory.ts";
import { openPlace } from "./open-place.ts";
import { recordsAccess } from "./records-access.ts";
import { figure, median, ratio, runs } from "./report.ts";
import { wideTable } from "./wide-table.ts";

const RESPONSES = 100_000;
const ROUNDS = 3;
const formats = ["csv", "sav", "parquet"];

/** Exports of linked responses over HTTP, beside `psql \copy` of the same table. */
export async function exports(responses = RESPONSES): Promise<void> {
	const installation = await openInstallation();
	const client = new pg.Client(installation.databaseUrl);
	await client.connect();
	try {
		const place = await openPlace(installation, client);
		await writeLinkedResponses(client, recordsAccess, place, responses / 2);
		await compare(installation, place, responses);
	} finally {
		await client.end();
		await installation.close();
	}
}

async function compare(
	installation: Installation,
	place: Place,
	responses: number,
): Promise<void> {
	const { databaseUrl, serverPid } = installation;
	const query = wideTable(recordsAccess, place);
	const copies: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1)
		copies.push(await milliseconds(() => copyOut(databaseUrl, query)));
	console.log(`${figure(responses)} linked responses, ms:`);
	console.log(`  psql \\copy of the same columns   ${runs(copies)}`);
	for (const format of formats) {
		const before = memory(serverPid);
		resetPeak(serverPid);
		const ours: number[] = [];
		let bytes = 0;
		for (let round = 0; round < ROUNDS; round += 1) {
			ours.push(
				await milliseconds(async () => {
					bytes = await download(installation, place, format);
				}),
			);
		}
		const { now, peak } = memory(serverPid) ?? { now: 0, peak: 0 };
		console.log(`  ${format} over HTTP   ${runs(ours)}`);
		console.log(
			`    ${figure(bytes / 2 ** 20)} MB; memory of the server ${figure(before?.now ?? 0)} MB before, ${figure(peak)} at most, ${figure(now)} after`,
		);
		console.log(`    ${ratio(median(ours) / median(copies), "3 or less")}`);
	}
}

/** Reads a file to nowhere, uncompressed. Returns its bytes. */
async function download(
	{ address, cookie }: Installation,
	{ project, survey }: Place,
	format: string,
): Promise<number> {
	const path = `/api/v1/projects/${project}/surveys/${survey}/responses?format=${format}`;
	const request = get(`${address}${path}`, { headers: { cookie: cookie() } });
	const [response] = (await once(request, "response")) as [IncomingMessage];
	if (response.statusCode !== 200) throw new Error(`${path} was refused.`);
	let bytes = 0;
	for await (const piece of response) bytes += piece.length;
	return bytes;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}
