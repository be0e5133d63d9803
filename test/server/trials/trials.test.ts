import { v4 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import type { Waves } from "../../../server/change/waves.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import type { Trial } from "../../../server/trials/trials.schemas.ts";
import { openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { type Person, publish } from "../../support/person.ts";
import { addChart, figuresOf, member } from "../over-time/time-series.ts";
import { wordsInstrument } from "../themes/written.ts";

const waves = [
	{ key: "pilot", title: "Pilot", pilot: true },
	{ key: "baseline", title: "Baseline" },
	{ key: "follow-up", title: "Follow-up" },
];

let field: Field;
let designer: Person;
let survey: { id: string; path: string };

/** Three people in the pilot, who answer 1; two before and after, who answer 4 and 5. */
beforeAll(async () => {
	field = await openField(await openApp());
	designer = await member(field, "designer");
	await publish(field.person, wordsInstrument);
	survey = await addSurvey(field, wordsInstrument, {
		linkage: "participant",
		waves,
	});
	const people = await addParticipants(field, 3);
	await answer("pilot", people, 1, "Of the pilot");
	await answer("baseline", people.slice(0, 2), 4, "Before");
	await answer("follow-up", people.slice(0, 2), 5, "After");
});

async function answer(
	wave: string,
	people: readonly string[],
	a: number,
	best: string,
) {
	for (const participant of people) {
		const link = await addLink(field, survey, {
			wave,
			kind: "personal",
			participant,
		});
		const { status } = await send(
			field,
			link.token,
			v4(),
			submission({ a, best }),
		);
		expect(status).toBe(201);
	}
}

const get = async <Body>(path: string, person = field.person) =>
	(await person.get<Body>(`${survey.path}${path}`)).body;

describe("what a pilot wave found", () => {
	it("is in no summary", async () => {
		const summary = await get<Summary>("/summary?from=baseline&to=follow-up");
		expect(summary.scales[0]?.paired).toMatchObject({
			pairs: 2,
			meanDifference: 1,
		});
		const refused = await field.person.get(
			`${survey.path}/summary?from=pilot&to=baseline`,
		);
		expect(refused.status).toBe(422);
		expect(refused.body.detail).not.toContain("pilot");
	});

	it("is in no figure over the waves, and in no statistics of the questions", async () => {
		const { stretches } = await get<Waves>("/waves");
		expect(stretches[0]?.waves.map(({ wave }) => wave)).toEqual([
			"baseline",
			"follow-up",
		]);
		const quality = await field.person.get(`${survey.path}/quality?wave=pilot`);
		expect(quality.status).toBe(422);
	});

	it("is on no chart over time", async () => {
		const source = { of: "responses", survey: survey.id };
		const chart = await addChart(field, source, { period: "month" });
		const { points } = await figuresOf(field.person, chart);
		expect(points.map(({ value }) => value)).toEqual([4]);
		const refused = await field.person.post(`${field.project}/charts`, {
			title: "Of the pilot",
			settings: {
				source: { ...source, wave: "pilot" },
				period: "month",
				preset: "making-data-count",
				screen: false,
				better: "increase",
			},
		});
		expect(refused.status).toBeGreaterThanOrEqual(400);
	});

	it("is among no texts that are read and coded", async () => {
		const theme = await field.person.make<Theme>(`${survey.path}/themes`, {
			name: "Any",
		});
		expect(theme.name).toBe("Any");
		const page = await get<{ texts: { text: string }[] }>("/texts");
		expect(page.texts.map(({ text }) => text).sort()).toEqual([
			"After",
			"After",
			"Before",
			"Before",
		]);
	});

	it("is in no export, unless that wave is asked for", async () => {
		const rows = async (query: string) =>
			(await get<unknown[]>(`/responses?format=json${query}`)).length;
		expect(await rows("")).toBe(4);
		expect(await rows("&wave=pilot")).toBe(3);
	});
});

describe("the pilot's own page", () => {
	it("shows times and questions to who may see single responses", async () => {
		const trial = await get<Trial>("/trial");
		expect(trial.waves).toEqual([
			{
				key: "pilot",
				title: "Pilot",
				figures: expect.objectContaining({
					responses: 3,
					minutes: { q1: 5, median: 5, q3: 5 },
				}),
			},
		]);
		const items = trial.waves[0]?.figures?.items;
		expect(
			items?.map(({ item, missingShare }) => [item, missingShare]),
		).toEqual([
			["a", 0],
			["best", 0],
			["worse", 1],
		]);
	});

	it("shows a designer the notes alone", async () => {
		const trial = await get<Trial>("/trial", designer);
		expect(trial.waves[0]?.figures).toBeNull();
	});

	it("keeps, changes and takes away what interviews told", async () => {
		const note = {
			item: "a",
			step: "understanding",
			note: "Took “care” for nursing alone.",
			suggestion: "Say who is meant.",
			interview: "P1",
		};
		const notes = `${survey.path}/trial/notes`;
		const made = await designer.make<Trial>(notes, note);
		expect(made.notes).toEqual([
			expect.objectContaining({ ...note, by: "designer" }),
		]);
		const one = `${notes}/${made.notes[0]?.id}`;
		const changed = await designer.call<Trial>("PUT", one, {
			...note,
			step: "answering",
		});
		expect(changed.body.notes[0]?.step).toBe("answering");
		expect((await designer.call("DELETE", one)).status).toBe(204);
		expect((await get<Trial>("/trial")).notes).toEqual([]);
		expect((await designer.call("DELETE", one)).status).toBe(404);
		const wrong = await designer.post(notes, { ...note, item: "nothing" });
		expect(wrong.status).toBe(422);
		expect(wrong.body.errors?.[0]?.path).toBe("/item");
	});
});
