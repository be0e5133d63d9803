import { beforeAll, describe, expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { standingInWords } from "#instruments/versions/standing.ts";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import {
	both,
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { addSurvey, type Field, openField } from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const validated = sampleInstrument({
	status: "validated",
	scales: [scale()],
	norms: [
		{
			scale: "total",
			source: "A study of clinics",
			setting: both("Twelve clinics"),
			mean: 3.4,
			sd: 0.9,
			n: 812,
			year: 2019,
		},
	],
});

let field: Field;
beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, validated);
});

/** Publishes an adaptation as the editor makes one: a copy, a change, and a publication. */
async function adapt(): Promise<Instrument> {
	const { person } = field;
	const { content, revision } = await person.make<Draft>(
		"/instruments/copies",
		{
			from: { id: "sample", version: "1.0.0" },
			relation: "adapted-from",
			id: "ours",
			version: "1.0.0",
		},
	);
	const draft = content as Instrument;
	const [, ...others] = draft.items;
	const items = [single("a", { text: both("Were you heard?") }), ...others];
	const path = "/instruments/ours/versions/1.0.0";
	const saved = await person.call("PUT", `${path}/draft`, {
		content: { ...draft, items, status: "validated" },
		revision,
	});
	expect(saved.status, JSON.stringify(saved.body)).toBe(200);
	const { status, body } = await person.post<{ definition: Instrument }>(
		`${path}/publish`,
		{ withoutReview: "Made for a test." },
	);
	expect(status, JSON.stringify(body)).toBe(200);
	return body.definition;
}

const notesOf = async (instrument: Instrument) => {
	const survey = await addSurvey(field, instrument);
	const { body } = await field.person.get<Summary>(
		`${survey.path}/summary?from=baseline&to=follow-up`,
	);
	return body.scales[0]?.notes.filter(({ kind }) => kind === "norm");
};

describe("an adaptation of a validated instrument", () => {
	test("says what it changed, whatever status it was given, and has no norms", async () => {
		const definition = await adapt();
		expect(definition).toMatchObject({
			status: "adapted",
			lineage: {
				differences: [
					{
						item: "a",
						kind: "wording",
						note: { en: "“Question a?” → “Were you heard?”" },
					},
				],
			},
		});
		expect(definition).not.toHaveProperty("norms");
		expect(await notesOf(definition)).toEqual([]);
		const survey = await addSurvey(field, definition);
		const { body } = await field.person.get<{ survey: Survey }>(survey.path);
		expect(body.survey.instrument).toMatchObject({
			status: "adapted",
			standing: standingInWords(definition),
			madeFrom: "sample",
		});
		const codebook = await field.person.get<string>(
			`${survey.path}/codebook?format=html`,
		);
		expect(codebook.body).toContain("Adapted from “Sample”");
	});

	test("leaves the validated one its norms, which stand beside its mean", async () => {
		expect(await notesOf(validated)).toEqual([
			{
				kind: "norm",
				text: "Elsewhere: mean 3.4, SD 0.9, n = 812. Twelve clinics, 2019 (A study of clinics). People, places and times differ, so take it as a measure of scale alone.",
			},
		]);
	});
});

describe("how far an instrument can be trusted is said in a sentence", () => {
	const from = { title: "Known measure", id: "known", version: "1.0.0" };
	const lineage = { from, differences: [] };

	test.each<[Partial<Instrument>, string]>([
		[{ status: "validated" }, "Validated: its wording"],
		[{ status: "local" }, "Local, not validated: "],
		[
			{ status: "adapted", lineage: { ...lineage, relation: "adapted-from" } },
			"Adapted from “Known measure”: what is known of the original",
		],
		[
			{
				status: "adapted",
				lineage: { ...lineage, relation: "new-version-of" },
			},
			"Adapted from another instrument, as its version 1.0.0 was: ",
		],
	])("%#", (parts, words) => {
		expect(standingInWords(sampleInstrument(parts))).toContain(words);
	});
});
