import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { scatterAnonymous } from "../../../server/linkage/scatter-job.ts";
import type { SubjectExport } from "../../../server/rights/rights.schemas.ts";
import type { QuoteList } from "../../../server/themes/quotes.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	type Field,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { Person, publish } from "../../support/person.ts";
import {
	addMember,
	addTheme,
	code,
	readPage,
	surveyWith,
	type Written,
	wordsInstrument,
} from "./written.ts";

let field: Field;
let analyst: Person;
let viewer: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, wordsInstrument);
	analyst = await addMember(field, "analyst", "analyst");
	viewer = await addMember(field, "viewer", "viewer");
});

async function quotes(person: Person, survey: Written) {
	const reply = await person.get<QuoteList>(`${survey.path}/quotes`);
	expect(reply.status).toBe(200);
	return reply.body.quotes;
}

const approve = (survey: Written, text: string, theme?: string) =>
	analyst.post(`${survey.path}/quotes`, {
		response: survey.responses[0],
		item: "best",
		text,
		...(theme && { theme }),
	});

const said =
	"Dr Mabel Thorne was kind. She rang me on 07700 900123, twice, and listened.";

test("a quote is what somebody agreed to, scrubbed and shortened, for everybody", async () => {
	const survey = await surveyWith(field, [{ best: said, score: 4 }]);
	const theme = await addTheme(analyst, survey, "Kindness");
	const text = "[name removed] was kind. She rang me … twice, and listened.";
	expect((await approve(survey, text, theme)).status).toBe(201);
	const [seen] = await quotes(viewer, survey);
	expect(seen).toMatchObject({
		text,
		theme: "Kindness",
		wave: "Baseline",
		item: "Question best?",
		site: null,
		approvedBy: null,
	});
	const [known] = await quotes(analyst, survey);
	expect(known).toMatchObject({ approvedBy: "analyst" });
	const path = `${survey.path}/quotes/${seen?.id}`;
	expect((await viewer.call("DELETE", path)).status).toBe(404);
	expect((await analyst.call("DELETE", path)).status).toBe(204);
	expect(await quotes(viewer, survey)).toEqual([]);
});

test.each([
	["She was unkind", "words that nobody wrote"],
	["was kind. listened.", "words left out without a mark"],
	["listened … was kind", "words in another order"],
	["She rang me on 07700 900123", "what the scrubber takes out"],
	["was kin", "half of a word"],
	["[nothing of theirs]", "no word of theirs"],
])("“%s” is refused: %s", async (text) => {
	survey ??= await surveyWith(field, [{ best: said }]);
	const reply = await approve(survey, text);
	expect(reply.status).toBe(422);
	expect(faultPaths(reply)).toEqual(["/text"]);
	expect(await quotes(viewer, survey)).toEqual([]);
});
let survey: Written | undefined;

test("who was not asked for quotes is not quoted", async () => {
	const asked = await surveyWith(field, [
		{ best: "Very kind", version: 1 },
		{ best: "Very slow", version: 2 },
	]);
	const reply = await approve(asked, "Very kind");
	expect(reply.status).toBe(422);
	expect(reply.body.type).toMatch(/quote-not-agreed$/);
	const whole = async (response: number) =>
		(
			await analyst.get<{ mayBeQuoted: boolean }>(
				`${asked.path}/texts/${asked.responses[response]}/best`,
			)
		).body.mayBeQuoted;
	expect(await whole(0)).toBe(false);
	expect(await whole(1)).toBe(true);
});

test("information may allow quotes only where it asks people to agree", async () => {
	const asked = await surveyWith(field, []);
	const reply = await field.person.post(`${asked.path}/information`, {
		texts: { en: "Your words may be quoted." },
		ask: false,
		quotes: true,
	});
	expect(reply.status).toBe(422);
	expect(faultPaths(reply)).toEqual(["/quotes"]);
});

test("an erased response takes its codings and quotes with it", async () => {
	const gone = await surveyWith(field, [{ best: said }, { best: "Stays" }]);
	const theme = await addTheme(analyst, gone, "Kind");
	for (const response of [0, 1]) await code(analyst, gone, response, [theme]);
	await approve(gone, "was kind");
	const [id] = gone.responses;
	const erased = await field.person.post(
		`${gone.path}/responses/${id}/erasure`,
		{ reason: "Asked for." },
	);
	expect(erased.status).toBeLessThan(300);
	expect(await quotes(viewer, gone)).toEqual([]);
	expect(await readPage(analyst, gone)).toMatchObject({ total: 1 });
	expect(await held(gone)).toEqual({ codings: 1, quotes: 0 });
});

test("a corrected text loses its codings and quotes, and another text of the response keeps them", async () => {
	const put = await surveyWith(field, [{ best: said, worse: "The food" }]);
	await code(analyst, put, 0, []);
	const [id] = put.responses;
	await analyst.call("PUT", `${put.path}/texts/${id}/worse/coding`, {
		themes: [],
	});
	await approve(put, "was kind");
	const revised = await analyst.post(`${put.path}/responses/${id}/revisions`, {
		answers: { best: "She was not kind.", worse: "The food" },
		reason: "Keyed wrongly.",
	});
	expect(revised.status).toBeLessThan(300);
	expect(await held(put)).toEqual({ codings: 1, quotes: 0 });
});

test("codings and quotes stay with unlinked responses that are shuffled", async () => {
	const kept = await surveyWith(field, [{ best: said }, { best: "Other" }]);
	const theme = await addTheme(analyst, kept, "Kind");
	await code(analyst, kept, 0, [theme]);
	await approve(kept, "was kind");
	const scattered = await scatterAnonymous(
		asOwner(field.app).db,
		new Date("2027-06-01T12:00:00Z"),
	);
	expect(scattered).toBeGreaterThan(1);
	expect(await held(kept)).toEqual({ codings: 1, quotes: 1 });
	const page = await readPage(analyst, kept, `?theme=${theme}`);
	expect(page.texts.map(({ response }) => response)).toEqual([
		kept.responses[0],
	]);
});

async function held({ id }: Written) {
	const { rows } = await sql`select
		(select count(*) from coding where survey_id = ${id}) as codings,
		(select count(*) from quote where survey_id = ${id}) as quotes`.execute(
		asOwner(field.app).db,
	);
	return rows[0];
}

test("the site of a quote is told once ten people of it are shown", async () => {
	const make = (name: string) =>
		field.person.make(`${field.project}/sites`, { name });
	const { id: large } = await make("Large ward");
	const { id: small } = await make("Small ward");
	const people = (count: number, site: string) =>
		Array.from({ length: count }, () => ({ best: "All was well", site }));
	const wards = await surveyWith(field, [
		...people(12, large),
		...people(9, small),
	]);
	for (const response of [0, 12]) {
		const { status } = await analyst.post(`${wards.path}/quotes`, {
			response: wards.responses[response],
			item: "best",
			text: "All was well",
		});
		expect(status).toBe(201);
	}
	const sites = (await quotes(viewer, wards)).map(({ site }) => site);
	expect(sites).toEqual(["Large ward", null]);
	expect((await quotes(analyst, wards)).map(({ site }) => site)).toEqual(sites);
});

test("what is handed over of a person holds their themes and quotes", async () => {
	const [participant = ""] = await addParticipants(field, 1);
	const linked = await surveyWith(field, [], { linkage: "participant" });
	const { token } = await addLink(field, linked, {
		kind: "personal",
		participant,
	});
	const response = newId();
	const consent = { agreed: true, version: 2 };
	await send(field, token, response, submission({ best: said }, { consent }));
	const theirs = { ...linked, responses: [response] };
	const theme = await addTheme(analyst, theirs, "Kindness");
	await code(analyst, theirs, 0, [theme]);
	await approve(theirs, "was kind");
	const { status, body } = await field.person.get<SubjectExport>(
		`${field.project}/participants/${participant}/subject-export`,
	);
	expect(status).toBe(200);
	const text = { response, item: "best" };
	expect(body.themes).toEqual([
		{ ...text, theme: "Kindness", coder: "analyst" },
	]);
	expect(body.quotes).toMatchObject([{ ...text, text: "was kind" }]);
	const erased = await field.person.post(
		`${field.project}/participants/${participant}/erasure`,
		{ reason: "Asked for." },
	);
	expect(erased.status).toBeLessThan(300);
	expect(await held(theirs)).toEqual({ codings: 0, quotes: 0 });
});

test("a response that its person withdraws takes its codings and quotes with it", async () => {
	const [participant = ""] = await addParticipants(field, 1);
	const taken = await surveyWith(field, [], { linkage: "participant" });
	const personal = { kind: "personal", participant } as const;
	const { token } = await addLink(field, taken, personal);
	const id = newId();
	const consent = { agreed: true, version: 2 };
	const sent = await send(
		field,
		token,
		id,
		submission({ best: said }, { consent }),
	);
	const theirs = { ...taken, responses: [id] };
	await code(analyst, theirs, 0, []);
	await approve(theirs, "was kind");
	expect(await held(taken)).toEqual({ codings: 1, quotes: 1 });
	const { withdrawalCode } = sent.body as { withdrawalCode?: string };
	const withdrawn = await new Person(field.app).post("/withdrawals", {
		code: withdrawalCode ?? "",
	});
	expect(withdrawn.status).toBeLessThan(300);
	expect(await held(taken)).toEqual({ codings: 0, quotes: 0 });
	expect(await quotes(viewer, taken)).toEqual([]);
});
