import { v4, v7 } from "uuid";
import { describe, expect, it } from "vitest";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { BulkLinks } from "../../../server/links/bulk-links.schemas.ts";
import type { LinkList } from "../../../server/links/links.schemas.ts";
import type { NewSurvey } from "../../../server/surveys/surveys.schemas.ts";
import type { VariantList } from "../../../server/variants/variants.schemas.ts";
import {
	both,
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish, signUp } from "../../support/person.ts";

const app = await openApp();
const field = await openField(app);
const { person } = field;
const standard = sampleInstrument();
const easy = sampleInstrument({
	id: "sample-easy",
	title: both("Sample in short"),
	items: [single("short", { text: both("Was it good?") })],
	lineage: {
		from: { title: "Sample", id: "sample", version: "1.0.0" },
		relation: "easy-read-of",
		differences: [],
	},
});
await publish(person, standard);
await publish(person, easy);
const note = "Read with four people; not validated.";

/** A survey and one that may become its version. */
async function twoSurveys(
	wanted: Partial<NewSurvey> = {},
	ofVersion: Partial<NewSurvey> = {},
) {
	const main = await addSurvey(field, standard, wanted);
	const version = await addSurvey(field, easy, { ...wanted, ...ofVersion });
	return { main, version };
}

async function linked(wanted: Partial<NewSurvey> = {}) {
	const surveys = await twoSurveys(wanted);
	const { status } = await offer(surveys.main, surveys.version);
	expect(status).toBe(200);
	return surveys;
}

function offer(
	main: { path: string },
	version: { id: string },
	kind = "easy-read",
) {
	const path = `${main.path}/variants/${kind}`;
	return person.call("PUT", path, { survey: version.id, note });
}

const look = (token: string, query = "") =>
	person.get<Collection>(`/collect/${token}${query}`);
const rowsOf = (survey: { id: string }) =>
	asOwner(app)
		.db.selectFrom("response")
		.innerJoin("wave", "wave.id", "response.wave_id")
		.where("response.survey_id", "=", survey.id)
		.selectAll("response")
		.select("wave.key")
		.execute();
const toEasy = (parts = {}) =>
	submission({ short: 2 }, { version: "easy-read", ...parts });

describe("offering a version", () => {
	it("tells what to think over, and which survey says that it is one", async () => {
		const { main, version } = await twoSurveys();
		const before = await person.get<VariantList>(`${main.path}/variants`);
		expect(before.body.candidates).toContainEqual(
			expect.objectContaining({ survey: version.id, kinds: ["easy-read"] }),
		);
		await offer(main, version, "child-5-7");
		const { body } = await person.get<VariantList>(`${main.path}/variants`);
		expect(body.variants).toMatchObject([{ kind: "child-5-7", note }]);
		expect(body.variants[0]?.advice).toContainEqual(
			expect.objectContaining({
				item: "short",
				message: expect.stringContaining("5 answers"),
			}),
		);
		const ofVersion = await person.get<VariantList>(`${version.path}/variants`);
		expect(ofVersion.body).toMatchObject({
			versionOf: { survey: main.id, kind: "child-5-7" },
			candidates: [],
		});
	});

	it.each<[string, Partial<NewSurvey>, string]>([
		["another linkage", { linkage: "own-code" }, "linkage"],
		[
			"other waves",
			{ waves: [{ key: "baseline", title: "Baseline" }] },
			"follow-up",
		],
	])("is refused to one with %s", async (_, parts, words) => {
		const { main, version } = await twoSurveys({}, parts);
		const reply = await offer(main, version);
		expect([reply.status, faultPaths(reply)]).toEqual([422, ["/survey"]]);
		expect(reply.body.detail).toContain(words);
	});

	it("is refused to itself, to what is elsewhere, and in chains", async () => {
		const { main, version } = await linked();
		const third = await addSurvey(field, easy);
		for (const [of, wrong] of [
			[main, main],
			[main, { id: v4() }],
			[version, third],
			[third, main],
			[third, version],
		] as const) {
			expect((await offer(of, wrong)).status).toBe(422);
		}
		expect((await offer(main, third, "toddler")).status).toBe(404);
		const stranger = await signUp(app, `${v4()}@example.org`, "Elsewhere");
		expect((await stranger.get(`${main.path}/variants`)).status).toBe(404);
	});
});

describe("a version", () => {
	it("is asked for through the link of the survey itself", async () => {
		const { main, version } = await linked();
		const { token } = await addLink(field, main);
		const own = await look(token);
		const { body } = await look(token, "?version=easy-read");
		expect(own.body).toMatchObject({
			variants: [{ kind: "easy-read" }],
			version: null,
			definition: { id: "sample" },
		});
		expect(body).toMatchObject({
			variants: [{ kind: "easy-read" }],
			version: "easy-read",
			definition: { id: "sample-easy" },
			wave: { key: "baseline" },
		});
		expect((await look(token, "?version=proxy")).status).toBe(404);
		expect((await look(token, "?version=adult")).status).toBe(422);
		expect(await rowsOf(version)).toEqual([]);
	});

	it("keeps its answers under its own survey and the wave of the same key", async () => {
		const { main, version } = await linked();
		const link = await addLink(field, main, { wave: "follow-up" });
		const id = v4();
		expect((await send(field, link.token, id, toEasy())).status).toBe(201);
		expect((await send(field, link.token, id, toEasy())).status).toBe(200);
		expect(await rowsOf(version)).toMatchObject([
			{ id, key: "follow-up", link_id: link.id, answers: { short: 2 } },
		]);
		expect(await rowsOf(main)).toEqual([]);
	});

	it("checks answers against its own questions", async () => {
		const { main } = await linked();
		const { token } = await addLink(field, main);
		const crossed = submission({ a: 2 }, { version: "easy-read" });
		expect((await send(field, token, v4(), crossed)).status).toBe(422);
		const unversioned = submission({ short: 2 });
		expect((await send(field, token, v4(), unversioned)).status).toBe(422);
		const unknown = toEasy({ version: "proxy" });
		const reply = await send(field, token, v4(), unknown);
		expect([reply.status, faultPaths(reply)]).toEqual([422, ["/version"]]);
	});

	it("uses a personal link up, and is used up by it", async () => {
		const { main, version } = await linked({ linkage: "participant" });
		const [first, second] = await addParticipants(field, 2);
		for (const [participant, one, other] of [
			[first, toEasy(), submission({ a: 1 })],
			[second, submission({ a: 1 }), toEasy()],
		] as const) {
			const { token } = await addLink(field, main, {
				kind: "personal",
				participant: participant ?? "",
			});
			expect((await send(field, token, v7(), one)).status).toBe(201);
			expect((await send(field, token, v7(), other)).status).toBe(410);
			expect((await look(token, "?version=easy-read")).status).toBe(410);
		}
		expect(await rowsOf(version)).toMatchObject([{ participant_id: first }]);
		expect(await rowsOf(main)).toMatchObject([{ participant_id: second }]);
	});

	it("counts as an answer to the survey where people are invited and links are counted", async () => {
		const { main } = await linked({ linkage: "participant" });
		const [participant = ""] = await addParticipants(field, 1);
		const personal = { kind: "personal", participant } as const;
		const link = await addLink(field, main, personal);
		await send(field, link.token, v7(), toEasy());
		const { body } = await person.get<LinkList>(`${main.path}/links`);
		expect(body.links).toMatchObject([{ state: "used", responses: 1 }]);
		// As a shared tablet would have it, whose links are nobody's.
		const { db } = asOwner(app);
		await db.updateTable("link").set({ used_at: null }).execute();
		const again = await person.post<BulkLinks>(`${main.path}/links/bulk`, {
			wave: "baseline",
			participants: [participant],
		});
		expect(again.body.links).toEqual([]);
		const next = await person.post<BulkLinks>(`${main.path}/links/bulk`, {
			wave: "follow-up",
			participants: [participant],
		});
		expect(next.body.links).toHaveLength(1);
	});

	it("is closed with its own wave and with the survey's", async () => {
		for (const closing of ["main", "version"] as const) {
			const surveys = await linked();
			const { token } = await addLink(field, surveys.main);
			const path = `${surveys[closing].path}/waves/baseline`;
			await person.call("PATCH", path, { closes: "2026-01-01T00:00:00Z" });
			expect((await look(token, "?version=easy-read")).status).toBe(410);
			expect((await send(field, token, v4(), toEasy())).status).toBe(410);
			const early = toEasy({
				startedAt: "2025-12-01T09:00:00Z",
				completedAt: "2025-12-01T09:05:00Z",
			});
			expect((await send(field, token, v4(), early)).status).toBe(201);
		}
	});

	it("still takes what was under way when it is no longer offered", async () => {
		const { main, version } = await linked();
		const { token } = await addLink(field, main);
		const path = `${main.path}/variants/easy-read`;
		expect((await person.call("DELETE", path)).status).toBe(204);
		expect((await person.call("DELETE", path)).status).toBe(404);
		expect((await look(token)).body.variants).toEqual([]);
		expect((await look(token, "?version=easy-read")).status).toBe(404);
		expect((await send(field, token, v4(), toEasy())).status).toBe(201);
		expect((await offer(main, version, "proxy")).status).toBe(200);
		expect((await look(token)).body.variants).toMatchObject([
			{ kind: "proxy" },
		]);
	});

	it("is tightened with its survey, and never alone", async () => {
		const { main, version } = await linked({ linkage: "participant" });
		const [participant = ""] = await addParticipants(field, 1);
		const personal = { kind: "personal", participant } as const;
		const { token } = await addLink(field, main, personal);
		await send(field, token, v7(), toEasy());
		const alone = await person.post(`${version.path}/linkage`, {
			linkage: "none",
		});
		expect([alone.status, alone.body.type]).toEqual([
			422,
			"/problems/linkage-forbids",
		]);
		const both = await person.post(`${main.path}/linkage`, { linkage: "none" });
		expect(both.status).toBe(200);
		const [row] = await rowsOf(version);
		expect(row).toMatchObject({ linkage: "none", participant_id: null });
		const link = await asOwner(app)
			.db.selectFrom("link")
			.where("id", "=", row?.link_id ?? "")
			.selectAll()
			.executeTakeFirst();
		// Of the version, closed and nobody's: no link given to a person leads to the answers.
		expect(link).toMatchObject({
			survey_id: version.id,
			kind: "open",
			used_at: null,
		});
	});
});

it("tells people on the start page, in both directions, and keeps their language", async () => {
	const { main } = await linked({ languages: ["en", "cy"] });
	const { token } = await addLink(field, main);
	const page = async (query: string) =>
		(await app.inject(`/r/${token}${query}`)).body;
	expect(await page("?lang=cy")).toContain(
		'href="?lang=cy&amp;version=easy-read"',
	);
	const version = await page("?lang=cy&version=easy-read");
	expect(version).toContain(`/collect/${token}?version=easy-read"`);
	expect(version).toContain('href="?lang=cy"');
	expect(version).toContain('href="?lang=en&amp;version=easy-read"');
	// An address with a version that is not there any more leads to the survey itself.
	expect(await page("?version=proxy")).toContain(`/collect/${token}"`);
});
