import { request } from "node:http";
import { v4 as newId } from "uuid";
import { expect, test } from "vitest";
import type {
	Collection,
	Submission,
} from "../../../server/collect/collect.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openSite } from "../../support/app.ts";
import { openCuttingProxy } from "../../support/cutting-proxy.ts";
import {
	addLink,
	addSurvey,
	openField,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import { sealFor } from "./seal-response.ts";

/** Ten thousand take some minutes: CUT_SUBMISSIONS=10000. */
const COUNT = Number(process.env.CUT_SUBMISSIONS ?? 500);
const MOST_AT_ONCE = 20;
const SENDERS = 8;
/** Every so many is sealed: opening takes the server a hundred times as long as reading. */
const SEALED_EVERY = 5;

const instrument = sampleInstrument();
const { app, address } = await openSite();
const field = await openField(app);
await publish(field.person, instrument);
const survey = await addSurvey(field, instrument);
const { token } = await addLink(field, survey);
const { body: collection } = await field.person.get<Collection>(
	`/collect/${token}`,
);
const proxy = await openCuttingProxy(Number(new URL(address).port));

interface Sent {
	id: string;
	submission: Submission;
	tries: number;
}

const below = (limit: number) => Math.floor(Math.random() * limit);

function next(): Sent {
	const answers = { a: 1 + below(5), b: 1 + below(5), c: 1 + below(5) };
	return { id: newId(), submission: submission(answers), tries: 0 };
}

/** One try over a connection of its own. The status, or undefined where no whole receipt came back. */
function put(id: string, body: string): Promise<number | undefined> {
	return new Promise((resolve) => {
		const sending = request(
			`${proxy.address}/api/v1/collect/${token}/responses/${id}`,
			{
				method: "PUT",
				agent: false,
				headers: {
					"content-type": "application/json",
					"content-length": Buffer.byteLength(body),
				},
			},
			(response) => {
				let text = "";
				response.setEncoding("utf8").on("data", (part) => {
					text += part;
				});
				response.on("error", () => resolve(undefined));
				response.on("close", () =>
					resolve(
						response.complete && text.includes(id)
							? response.statusCode
							: undefined,
					),
				);
			},
		);
		sending.on("error", () => resolve(undefined));
		sending.end(body);
	});
}

async function bodyOf({ id, submission }: Sent): Promise<string> {
	if (below(SEALED_EVERY) > 0) return JSON.stringify(submission);
	const sealed = await sealFor(collection.sealTo, { id, submission });
	return JSON.stringify({ sealed });
}

/** Sends it from 1 to 20 times at once, again and again until a receipt arrives whole. */
async function deliver(sent: Sent): Promise<void> {
	for (let isThere = false; !isThere; ) {
		const body = await bodyOf(sent);
		const atOnce = 1 + below(MOST_AT_ONCE);
		sent.tries += atOnce;
		const statuses = await Promise.all(
			Array.from({ length: atOnce }, () => put(sent.id, body)),
		);
		const received = statuses.filter((status) => status !== undefined);
		for (const status of received) expect([200, 201]).toContain(status);
		expect(received.filter((status) => status === 201).length).toBeLessThan(2);
		isThere = received.length > 0;
	}
}

test(`${COUNT} submissions over connections that are cut at any byte are there exactly once each, as they were sent`, {
	timeout: 30 * 60_000,
}, async () => {
	// A request is some 500 to 2,500 bytes long and its answer some 1,200.
	proxy.bytesOfNext = () =>
		Math.random() < 0.7 ? 1 + below(4_000) : Number.POSITIVE_INFINITY;
	const all = Array.from({ length: COUNT }, next);
	const waiting = [...all];
	await Promise.all(
		Array.from({ length: SENDERS }, async () => {
			for (let sent = waiting.pop(); sent; sent = waiting.pop())
				await deliver(sent);
		}),
	);
	const rows = await asOwner(app)
		.db.selectFrom("response")
		.select(["id", "answers", "language", "mode"])
		.execute();
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	expect(rows.sort(byId)).toEqual(
		all
			.map(({ id, submission: { answers, language, mode } }) => ({
				id,
				answers,
				language,
				mode,
			}))
			.sort(byId),
	);
	expect(proxy.cuts).toBeGreaterThan(COUNT);
	const tries = all.reduce((sum, each) => sum + each.tries, 0);
	console.info(
		`${COUNT} submissions, ${tries} requests, ${proxy.cuts} connections cut, ${rows.length} rows.`,
	);
});
