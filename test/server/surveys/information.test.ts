import { v4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type {
	Information,
	InformationList,
} from "../../../server/surveys/information.schemas.ts";
import { both, sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument();
const first = { en: "The first.", cy: "Y cyntaf." };
const second = { en: "# Second\nThe second.", cy: "# Ail\nYr ail." };
let field: Field;
let survey: { id: string; path: string };
let token: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

beforeEach(async () => {
	survey = await addSurvey(field, instrument, {
		languages: ["en", "cy"],
		consent: first,
	});
	token = (await addLink(field, survey)).token;
});

const add = (texts: object, ask = true) =>
	field.person.post<Information & { errors: [] }>(
		`${survey.path}/information`,
		{ texts, ask },
	);
const shown = async () =>
	(await field.person.get<Collection>(`/collect/${token}`)).body.information;
const answer = (parts: object, id: string = v4()) =>
	send(field, token, id, submission({ a: 1 }, parts));

async function kept(id: string) {
	const row = await asOwner(field.app)
		.db.selectFrom("response")
		.where("id", "=", id)
		.select("consent")
		.executeTakeFirstOrThrow();
	return row.consent;
}

describe("information for respondents", () => {
	it("has the text that the survey was made with as its first version, which asks to agree", async () => {
		const { body } = await field.person.get<InformationList>(
			`${survey.path}/information`,
		);
		expect(body.versions).toEqual([
			{
				version: 1,
				texts: first,
				ask: true,
				quotes: false,
				createdAt: expect.stringMatching(/^20/),
			},
		]);
	});

	it("shows the newest, and keeps the others as they were", async () => {
		expect((await shown())?.texts).toEqual(first);
		expect((await add(second, false)).body).toMatchObject({
			version: 2,
			ask: false,
		});
		expect(await shown()).toMatchObject({
			version: 2,
			ask: false,
			texts: second,
		});
		const { body } = await field.person.get<InformationList>(
			`${survey.path}/information`,
		);
		expect(body.versions.map(({ texts }) => texts)).toEqual([second, first]);
	});

	it("counts up by one, however many are added at once", async () => {
		const made = await Promise.all([1, 2, 3, 4].map(() => add(second)));
		expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
		expect(made.map(({ body }) => body.version).sort()).toEqual([2, 3, 4, 5]);
	});

	it.each([
		["without one of the survey's languages", { en: "English" }, "/texts/cy"],
		["with a blank text", { en: "English", cy: " \n" }, "/texts/cy"],
		[
			"in a language that is not asked",
			{ ...first, pl: "Po polsku" },
			"/texts/pl",
		],
	])("is refused %s", async (_, texts, at) => {
		const reply = await add(texts);
		expect(reply.status).toBe(422);
		expect(faultPaths(reply as never)).toEqual([at]);
	});

	it("never changes in the database either", async () => {
		await expect(
			field.app.db
				.updateTable("information_version")
				.set({ ask: false } as never)
				.execute(),
		).rejects.toThrow(/permission denied/);
	});
});

describe("a response", () => {
	it("keeps which version was shown, in which language, and that it was agreed to", async () => {
		await add(second);
		const id = v4();
		const consent = { agreed: true, version: 2 };
		const { status } = await answer({ consent, language: "cy" }, id);
		expect(status).toBe(201);
		expect(await kept(id)).toEqual({ ...consent, language: "cy" });
	});

	it("may have been begun with an older version, which is what is kept", async () => {
		await add(second);
		const id = v4();
		const consent = { agreed: true, version: 1 };
		expect((await answer({ consent }, id)).status).toBe(201);
		expect(await kept(id)).toEqual({ ...consent, language: "en" });
	});

	it("says that nobody was asked where a version only informs", async () => {
		await add(second, false);
		const consent = { agreed: true, version: 2 };
		expect(faultPaths(await answer({ consent }))).toEqual(["/consent/agreed"]);
		const told = { agreed: false, version: 2 };
		expect((await answer({ consent: told })).status).toBe(201);
	});

	it.each([
		["nothing", {}, "/consent"],
		[
			"a refusal",
			{ consent: { agreed: false, version: 1 } },
			"/consent/agreed",
		],
		[
			"a version that is not there",
			{ consent: { agreed: true, version: 2 } },
			"/consent/version",
		],
		["no version", { consent: { agreed: true } }, "/consent/version"],
		[
			"version 0",
			{ consent: { agreed: true, version: 0 } },
			"/consent/version",
		],
	])("that says %s of it is refused and not stored", async (_, parts, at) => {
		const id = v4();
		const reply = await answer(parts, id);
		expect(reply.status).toBe(422);
		expect(faultPaths(reply)).toEqual([at]);
		await expect(kept(id)).rejects.toThrow();
	});

	it("that said nothing when there was nothing is a repeat after a text was added", async () => {
		survey = await addSurvey(field, instrument, { languages: ["en", "cy"] });
		token = (await addLink(field, survey)).token;
		const id = v4();
		expect((await answer({}, id)).status).toBe(201);
		await add(both("From now on."));
		expect((await answer({}, id)).status).toBe(200);
		expect(faultPaths(await answer({}))).toEqual(["/consent"]);
	});

	it("does not take a version of another survey for its own", async () => {
		const other = await addSurvey(field, instrument);
		const link = await addLink(field, other);
		const body = submission({}, { consent: { agreed: true, version: 1 } });
		const reply = await send(field, link.token, v4(), body);
		expect(faultPaths(reply)).toEqual(["/consent/version"]);
	});
});

describe("the start page", () => {
	it("shows the newest version with its headings, number and day, and a box that is not ticked", async () => {
		await add(second);
		const { payload } = await field.app.inject(`/r/${token}?lang=cy`);
		expect(payload).toContain("<h3>Ail</h3><p>Yr ail.</p>");
		expect(payload).toMatch(/Fersiwn 2, \d+ \S+ 20\d\d/);
		expect(payload).toMatch(
			/<input type="checkbox" id="agree"(?![^>]*checked)/,
		);
		expect(payload).not.toContain("Y cyntaf");
	});

	it("has no box where a version only informs", async () => {
		await add(second, false);
		const { payload } = await field.app.inject(`/r/${token}`);
		expect(payload).toContain("The second.");
		expect(payload).not.toContain('id="agree"');
	});

	it("says who is responsible, what for, how long and where to turn", async () => {
		const { payload } = await field.app.inject(`/r/${token}`);
		for (const words of [
			"To find out whether our service helps.",
			"Test trust",
			"A service evaluation",
			"10 years",
			"Patient experience team",
			"Nobody reads answers as they come in. Call NHS 111",
		]) {
			expect(payload.replaceAll(/<\/?bdi>/g, "")).toContain(words);
		}
	});
});
