import { v4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { describeSites } from "../../../server/quality/sites.ts";
import { both } from "../../instruments/sample-instrument.ts";
import reference from "../../reference/statistics.json" with { type: "json" };
import { openApp } from "../../support/app.ts";
import { type Field, openField } from "../../support/field.ts";
import {
	answer,
	answered,
	type Given,
	qualityOf,
	scaleOf,
	scaleQualityOf,
} from "./quality-field.ts";

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
});

const alike = (answer: number, items: number, people: number): Given[] =>
	Array.from({ length: people }, () => ({
		answers: Array.from({ length: items }, () => answer),
	}));

describe("the answers that R has worked out", () => {
	const cases = reference.reliability.map((golden, index) => ({
		...golden,
		index,
	}));
	test.each(cases)(
		"$name: the same figures",
		async ({ index, items, expected }) => {
			const survey = await answered(
				field,
				scaleOf(`golden-${index}`, items[0]?.length ?? 0),
				items.map((answers) => ({ answers })),
			);
			const found = await scaleQualityOf(field.person, survey);
			expect(found.reliability.value).toMatchObject({
				completeCases: expected.completeCases,
				alpha: expect.closeTo(expected.alpha, 9),
				alphaCiLow: expect.closeTo(expected.alphaCiLow, 9),
				alphaCiHigh: expect.closeTo(expected.alphaCiHigh, 9),
				omega: expect.closeTo(expected.omegaTotalOneFactorStandardized, 3),
			});
			expect(found.items.map(({ itemRest }) => itemRest)).toEqual(
				expected.itemRestCorrelation.map((figure) => expect.closeTo(figure, 9)),
			);
			expect(found.items.map(({ alphaIfDropped }) => alphaIfDropped)).toEqual(
				expected.alphaIfDropped.map((figure) => expect.closeTo(figure, 9)),
			);
			const missing = items.flat().filter((answer) => answer === null).length;
			expect(
				found.items.reduce(
					(sum, { notAnswered }) => sum + (notAnswered ?? 0),
					0,
				),
			).toBe(missing);
			expect(found.sentence).toMatch(
				/^The (six|ten) questions of “Total” .*alpha 0\.\d\d, 95 % interval 0\.\d\d to 0\.\d\d, from \d+ people who answered all of them\.$/,
			);
		},
	);

	test("a reversed question counts reversed", async () => {
		const [golden] = reference.reliability;
		const items = golden?.items ?? [];
		const survey = await answered(
			field,
			scaleOf("golden-reversed", 6, [2]),
			items.map((answers) => ({
				answers: answers.map((answer, place) =>
					place === 2 && answer !== null ? 6 - answer : answer,
				),
			})),
		);
		const found = await scaleQualityOf(field.person, survey);
		expect(found.reliability.value?.alpha).toBeCloseTo(
			golden?.expected.alpha ?? 0,
			9,
		);
		expect(found.items[2]?.reversed).toBe(true);
	});
});

describe("answers of which little can be said", () => {
	test("nobody has answered yet", async () => {
		const survey = await answered(field, scaleOf("empty", 3), []);
		const quality = await qualityOf(field.person, survey);
		expect(quality.people).toBe(0);
		expect(quality.scales[0]).toMatchObject({
			sentence: "Total: Nobody has answered every question of this scale yet.",
			reliability: { value: null },
			ends: { value: null },
			bySite: { value: null },
		});
	});

	test("everybody answered alike", async () => {
		const survey = await answered(field, scaleOf("alike", 3), alike(5, 3, 12));
		const found = await scaleQualityOf(field.person, survey);
		expect(found.reliability).toEqual({
			value: null,
			note: expect.stringContaining("the same total"),
		});
		expect(found.ends.value).toEqual({
			n: 12,
			floorShare: 0,
			ceilingShare: 1,
		});
		expect(found.ends.note).toContain("100 % have the highest score");
	});

	test("one question", async () => {
		const survey = await answered(field, scaleOf("one-item", 1), [
			{ answers: [1] },
			{ answers: [4] },
			{ answers: ["NA"] },
			{ answers: [null] },
		]);
		const found = await scaleQualityOf(field.person, survey);
		expect(found.reliability.note).toContain("one question");
		expect(found.items).toMatchObject([
			{ itemRest: null, notAnswered: 1, noSubstance: 1 },
		]);
	});

	test("a count of what applies", async () => {
		const instrument = scaleOf("counting", 2);
		const [first] = instrument.scales;
		const survey = await answered(
			field,
			{
				...instrument,
				scales: first
					? [
							{
								...first,
								rule: "count",
								codes: [1, 2],
								range: { min: 0, max: 2 },
							},
						]
					: [],
			},
			[{ answers: [1, 5] }, { answers: [2, 2] }],
		);
		const found = await scaleQualityOf(field.person, survey);
		expect(found.reliability).toEqual({
			value: null,
			note: expect.stringContaining("checklist"),
		});
	});

	test("every response misses a question", async () => {
		const survey = await answered(field, scaleOf("gaps", 2), [
			{ answers: [1, null] },
			{ answers: [null, 2] },
		]);
		const found = await scaleQualityOf(field.person, survey);
		expect(found.reliability.note).toContain("Nobody has answered every");
		expect(found.items.map(({ notAnswered }) => notAnswered)).toEqual([1, 1]);
	});

	test("questions that run against each other", async () => {
		const people = [1, 2, 4, 5].map((answer) => ({
			answers: [answer, 6 - answer, answer % 3 === 0 ? 1 : 2],
		}));
		const survey = await answered(field, scaleOf("against", 3), [
			...people,
			{ answers: [3, 3, 5] },
		]);
		const found = await scaleQualityOf(field.person, survey);
		expect(found.reliability.value).toMatchObject({ sem: null, mdc95: null });
		expect(found.reliability.value?.alpha).toBeLessThan(0);
		expect(found.sentence).toContain("do not hang together at all");
		expect(found.reliability.value?.notes.join()).toContain("not reversed");
		expect(found.items.map(({ verdict }) => verdict).join()).toMatch(
			/runs against|weak/,
		);
	});

	test("two questions are read by Spearman and Brown's reliability", async () => {
		const survey = await answered(
			field,
			scaleOf("two", 2),
			[1, 2, 3, 4, 5].map((answer) => ({
				answers: [answer, Math.min(5, answer + 1)],
			})),
		);
		const found = await scaleQualityOf(field.person, survey);
		expect(found.sentence).toContain("Spearman-Brown reliability");
		expect(found.reliability.value?.omega).toBeNull();
	});

	test("a change already has no smallest change beyond error", async () => {
		const instrument = {
			...scaleOf("change-already", 3),
			measureType: "transition" as const,
		};
		const survey = await answered(
			field,
			instrument,
			[1, 2, 3, 4, 5, 3].map((answer, n) => ({
				answers: [answer, answer, n === 0 ? 2 : answer],
			})),
		);
		const { reliability } = await scaleQualityOf(field.person, survey);
		expect(reliability.value?.sem).toBeGreaterThan(0);
		expect(reliability.value?.mdc95).toBeNull();
	});

	test("no wave, and a wave that is none, are refused in words", async () => {
		const survey = await answered(field, scaleOf("waves", 2), []);
		for (const query of ["", "?wave=", "?wave=never", "?wave=a&wave=b"]) {
			const { status, body } = await field.person.get(
				`${survey.path}/quality${query}`,
			);
			expect(status, query).toBe(422);
			expect(body.errors?.[0]?.path ?? "", query).toContain("wave");
		}
	});
});

describe("sites", () => {
	const sites: string[] = [];
	beforeAll(async () => {
		for (const name of ["Ash", "Birch", "Cedar"])
			sites.push(
				(await field.person.make(`${field.project}/sites`, { name })).id,
			);
	});

	const at = (n: number, answers: readonly number[]): Given => {
		const site = sites[n];
		return { answers, ...(site && { site }) };
	};

	test("the figures of R", () => {
		const { expected, group, value } = reference.intraclass;
		const found = describeSites(
			value.map((score, place) => ({
				siteId: `${group[place]}`,
				scale: 0,
				value: score,
				count: 1,
			})),
			[...new Set(group)].map((id) => ({ id: `${id}`, name: `Site ${id}` })),
		).value;
		expect(found?.icc).toBeCloseTo(expected.icc1, 9);
		expect(found?.needed[1]).toEqual({
			reliability: 0.8,
			respondents: expected.ratersFor08,
		});
	});

	test("one site cannot be told apart", async () => {
		const survey = await answered(field, scaleOf("one-site", 2), [
			at(0, [1, 2]),
			at(0, [3, 4]),
			{ answers: [5, 5] },
		]);
		const { bySite } = await scaleQualityOf(field.person, survey);
		expect(bySite).toEqual({
			value: null,
			note: expect.stringContaining("one site"),
		});
	});

	test("a site's mean is its own where sites differ and enough answer", async () => {
		const survey = await answered(field, scaleOf("sites", 2), [
			...[1, 2, 1, 2, 1, 2].map((n) => at(0, [n, n])),
			...[4, 5, 4, 5, 4, 5].map((n) => at(1, [n, n])),
			at(2, [3, 3]),
		]);
		const { bySite } = await scaleQualityOf(field.person, survey);
		const found = bySite.value;
		expect(found?.n).toBe(13);
		expect(found?.icc).toBeGreaterThan(0.8);
		expect(found?.designEffect).toBeGreaterThan(1);
		expect(found?.sites.map(({ name, n }) => [name, n])).toEqual([
			["Ash", 6],
			["Birch", 6],
			["Cedar", 1],
		]);
		for (const { reliability, mayBeShown } of found?.sites ?? [])
			expect(mayBeShown).toBe((reliability ?? 0) >= 0.7);
		const needed = found?.needed.map(({ respondents }) => respondents ?? 0);
		expect(needed).toEqual(needed?.toSorted((a, b) => a - b));
		expect(bySite.note).toContain("0.70");
	});

	test("sites that do not differ get no number of respondents", async () => {
		const survey = await answered(field, scaleOf("same-sites", 2), [
			...[1, 3, 5].map((n) => at(0, [n, n])),
			...[1, 3, 5].map((n) => at(1, [n, n])),
		]);
		const { bySite } = await scaleQualityOf(field.person, survey);
		expect(bySite.value?.icc).toBeLessThan(0);
		expect(bySite.value?.designEffect).toBe(1);
		expect(
			bySite.value?.needed.every(({ respondents }) => respondents === null),
		).toBe(true);
		expect(bySite.note).toContain("no more than chance");
	});
});

test("somebody who answered twice counts once, by the first response", async () => {
	const survey = await answered(field, scaleOf("twice", 2), [], "own-code");
	const ownCode = v4();
	await answer(
		field,
		survey,
		[
			{ answers: [1, 2], ownCode },
			{ answers: [5, 5], ownCode, seconds: 900 },
			{ answers: [3, 4] },
			{ answers: [2, 2] },
		],
		"own-code",
	);
	const { people, scales } = await qualityOf(field.person, survey);
	expect(people).toBe(3);
	expect(scales[0]?.ends.value).toEqual({
		n: 3,
		floorShare: 0,
		ceilingShare: 0,
	});
});

test("texts come in the source language", async () => {
	const survey = await answered(field, scaleOf("texts", 2), []);
	const found = await scaleQualityOf(field.person, survey);
	expect(found.items[0]?.text).toBe(both("Question q1?").en);
});
