import { beforeAll, expect, test } from "vitest";
import type { ThemeFigures } from "../../../server/themes/theme-figures.schemas.ts";
import { openApp } from "../../support/app.ts";
import { type Field, openField } from "../../support/field.ts";
import { type Person, publish } from "../../support/person.ts";
import {
	addMember,
	addTheme,
	code,
	surveyWith,
	type Written,
	wordsInstrument,
} from "./written.ts";

let field: Field;
let analyst: Person;
let second: Person;
let viewer: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, wordsInstrument);
	analyst = await addMember(field, "analyst", "analyst");
	second = await addMember(field, "second", "analyst");
	viewer = await addMember(field, "viewer", "viewer");
});

async function figures(person: Person, survey: Written) {
	const path = `${survey.path}/theme-figures`;
	const reply = await person.get<ThemeFigures>(path);
	expect(reply.status).toBe(200);
	return reply.body;
}

test("shares, changes and scores are of people whose coding counts", async () => {
	const wrote = [
		...[5, 4, 3, 2, 1].map((score) => ({ best: "Here", score })),
		...[3, 3].map((score) => ({ best: "There", score, wave: "follow-up" })),
	];
	const survey = await surveyWith(field, wrote);
	const kind = await addTheme(analyst, survey, "Kind");
	for (const response of [0, 1]) await code(analyst, survey, response, [kind]);
	for (const response of [2, 3, 5, 6])
		await code(analyst, survey, response, []);
	const { themes, notes, scale, threshold } = await figures(analyst, survey);
	expect(scale).toBe("Total");
	expect(threshold).toBe(null);
	const [before, after] = themes[0]?.waves ?? [];
	// prop.test(2, 4, correct = FALSE)
	expect(before).toMatchObject({ count: 2, of: 4, share: 0.5, change: null });
	expect(before?.ciLow).toBeCloseTo(0.1500394, 6);
	expect(before?.ciHigh).toBeCloseTo(0.8499606, 6);
	expect(after).toMatchObject({ count: 0, of: 2, share: 0 });
	expect(after?.change?.difference).toBe(-0.5);
	// Newcombe's method 10 on 2 of 4 and 0 of 2: squares of the distances to Wilson's limits.
	expect(after?.change?.ciLow).toBeCloseTo(-0.8499606, 6);
	expect(after?.change?.ciHigh).toBeCloseTo(0.2449406, 6);
	expect(before?.scores).toMatchObject({
		mentioned: { n: 2, mean: 4.5 },
		others: { n: 2, mean: 2.5 },
		difference: 2,
	});
	expect(notes.join(" ")).toMatch(/Contains small numbers/);
	expect(notes.join(" ")).toMatch(/1 of 5 are open at Baseline/);
	expect(notes.join(" ")).toMatch(/no effect/);
});

test("what coders dispute does not count until it is settled", async () => {
	const survey = await surveyWith(field, [{ best: "Text" }]);
	const kind = await addTheme(analyst, survey, "Kind");
	await code(analyst, survey, 0, [kind]);
	await code(second, survey, 0, []);
	await analyst.post(`${survey.path}/coding/open`);
	const counted = async () =>
		(await figures(analyst, survey)).themes[0]?.waves[0]?.count;
	expect(await counted()).toBe(null);
	await code(analyst, survey, 0, [kind], "settled");
	expect(await counted()).toBe(1);
});

test("a viewer sees no count under the threshold, no scores, and no way to subtract", async () => {
	const wrote = Array.from({ length: 40 }, (_, n) => ({
		best: `Text ${n}`,
		score: 3,
	}));
	const survey = await surveyWith(field, wrote);
	const often = await addTheme(analyst, survey, "Often");
	const seldom = await addTheme(analyst, survey, "Seldom");
	const nearlyAll = await addTheme(analyst, survey, "Nearly all");
	for (const response of wrote.keys())
		await code(analyst, survey, response, [
			...(response < 15 ? [often] : []),
			...(response < 9 ? [seldom] : []),
			...(response < 31 ? [nearlyAll] : []),
		]);
	const { themes, threshold, notes } = await figures(viewer, survey);
	expect(threshold).toBe(10);
	const at = (id: string) => themes.find((each) => each.id === id)?.waves[0];
	expect(at(often)).toMatchObject({ count: 15, of: 40, scores: null });
	expect(at(seldom)).toMatchObject({ count: null, share: null, scores: null });
	expect(at(nearlyAll)).toMatchObject({ count: null, share: null });
	expect(notes.join(" ")).toMatch(/groups of at least 10 people/);
	for (const filter of ["site=x", "wave=baseline", "item=best"]) {
		const path = `${survey.path}/theme-figures?${filter}`;
		expect((await viewer.get(path)).status).toBe(422);
	}
});

test("a viewer sees neither texts, nor codings, nor the codebook", async () => {
	const survey = await surveyWith(field, [{ best: "Text" }]);
	for (const path of ["texts", "themes", "coding", "codings"])
		expect((await viewer.get(`${survey.path}/${path}`)).status).toBe(404);
	const text = `${survey.path}/texts/${survey.responses[0]}/best`;
	expect((await viewer.get(text)).status).toBe(404);
});
