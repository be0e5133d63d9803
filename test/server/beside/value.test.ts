import { beforeAll, describe, expect, it } from "vitest";
import { compareValue } from "#instruments/statistics/value/compare-value.ts";
import { valueRatio } from "#instruments/statistics/value/value-ratio.ts";
import { samplesFor } from "../../../server/beside/compare-groups.ts";
import { openApp } from "../../support/app.ts";
import { type Field, faultPaths, openField } from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import {
	addFigure,
	importCsv,
	instrument,
	surveyOf,
	valueSeen,
} from "./beside-field.ts";

let field: Field;
let survey: Awaited<ReturnType<typeof surveyOf>>;
let cost: { id: string; path: string };

const team = { attributes: { arm: "team" } };
const usual = { attributes: { arm: "usual" } };
const arms = "&by=attribute:arm&group=is+team&comparison=is+usual";

/** In the order in which they were added, which is that of their ids. */
const people = [
	{ code: "T1", baseline: 4, followUp: 5, ...team },
	{ code: "T2", baseline: 5, followUp: 5, ...team },
	{ code: "U1", baseline: 2, followUp: 2, ...usual },
	{ code: "U2", baseline: 3, followUp: 2, ...usual },
	{ code: "N1", baseline: 1 },
];
const pairs = {
	team: [
		{ outcome: 4, cost: 100 },
		{ outcome: 5, cost: 120 },
	],
	usual: [
		{ outcome: 2, cost: 80 },
		{ outcome: 3, cost: 100 },
	],
};

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await surveyOf(field, people);
	cost = await addFigure(field, {
		name: "Cost of care",
		unit: "£",
		kind: "cost",
		better: "lower",
	});
	await importCsv(field, "code,cost of care\nT1,100\nT2,120\nU1,80\nU2,100");
});

describe("outcome for money", () => {
	it("is a ratio of means, the same each time, where scores may be divided", async () => {
		const query = "?wave=baseline&trueZero=true";
		const { ratio, samples } = await valueSeen(field, survey, cost, query);
		const { reasons: _, ...expected } = valueRatio(
			[...pairs.team, ...pairs.usual],
			{ trueZero: true },
		);
		expect(ratio).toMatchObject(expected);
		expect(ratio.value).toBeCloseTo(0.035, 12);
		expect(ratio.sentence).toMatch(
			/^4 people: on average 3\.50 points .* and £100 each\. That is 35 points for each £1,000 \(95 % interval /,
		);
		expect(samples).toBe(5000);
		expect((await valueSeen(field, survey, cost, query)).ratio).toEqual(ratio);
	});

	it("is not given without a true zero, or where somebody gained nothing, with the reason", async () => {
		const { ratio } = await valueSeen(field, survey, cost);
		expect(ratio).toMatchObject({ value: null, meanCost: 100 });
		expect(ratio.sentence).toMatch(/twice the score means twice as much/);
		const change = await valueSeen(
			field,
			survey,
			cost,
			"?wave=follow-up&from=baseline",
		);
		expect(change.ratio).toMatchObject({ value: null, meanOutcome: 0 });
		expect(change.ratio.sentence).toMatch(/Somebody's gain or cost is 0/);
		const worry = await valueSeen(
			field,
			survey,
			cost,
			"?wave=baseline&scale=worry&trueZero=true",
		);
		expect(worry.ratio).toMatchObject({ value: null, meanOutcome: -3.5 });
		expect(worry.ratio.sentence).toMatch(/A lower score is better here/);
	});

	it("draws fewer samples where people are very many", () => {
		expect([0, 100, 400, 1_000, 5_000].map(samplesFor)).toEqual([
			5_000, 5_000, 5_000, 2_000, 1_000,
		]);
	});
});

describe("two groups", () => {
	it("differ as the pure function says, and by hand", async () => {
		const { comparison, groups } = await valueSeen(
			field,
			survey,
			cost,
			`?wave=baseline${arms}&worth=30`,
		);
		const expected = compareValue(pairs.team, pairs.usual, {
			trueZero: false,
			worths: [30],
		});
		expect(groups.map(({ title, n }) => [title, n])).toEqual([
			["team", 2],
			["usual", 2],
		]);
		expect(comparison?.outcome).toMatchObject({ estimate: 2 });
		expect(comparison?.cost).toMatchObject({ estimate: 20 });
		expect(comparison?.icer).toBe(10);
		expect(comparison?.netBenefit).toMatchObject({ worth: 30, estimate: 40 });
		expect(comparison?.cost.ciLow).toBe(expected.cost.ciLow);
		expect(comparison?.quarters).toEqual(expected.plane);
		expect(comparison?.netBenefit?.probability).toBe(
			expected.netBenefit[0]?.probability,
		);
		const said = comparison?.sentences.join("\n") ?? "";
		expect(said).toMatch(/team did 2\.00 points better than usual/);
		expect(said).toMatch(/team cost £20\.00 more for each person/);
		expect(said).toMatch(/One more point cost £10\.00/);
		expect(said).toMatch(/If one point is worth £30\.00, .* is £40\.00/);
		expect(said).toMatch(/not made by lot/);
	});

	it("are turned round where lower is better", async () => {
		const { comparison } = await valueSeen(
			field,
			survey,
			cost,
			`?wave=baseline&scale=worry${arms}`,
		);
		expect(comparison).toMatchObject({
			outcome: { estimate: -2 },
			netBenefit: null,
		});
		expect(comparison?.sentences.join()).toMatch(/did worse and cost more/);
	});

	it("are formed by site as well", async () => {
		const { groups, comparison } = await valueSeen(
			field,
			survey,
			cost,
			"?wave=baseline&by=site",
		);
		expect(groups).toMatchObject([{ key: "none", n: 4 }]);
		expect(comparison).toBeNull();
	});

	it.each([
		["&by=attribute:arm&group=is+team&comparison=is+team", "/comparison"],
		["&by=attribute:arm&group=is+nobody&comparison=is+team", "/group"],
		["&group=is+team&comparison=is+usual", "/group"],
		[`${arms}&worth=-1`, "/worth"],
	])("are refused by %s", async (query, path) => {
		const refused = await field.person.get(
			`${survey.path}/beside/${cost.id}/value?wave=baseline${query}`,
		);
		expect(refused.status).toBe(422);
		expect(faultPaths(refused)).toEqual([path]);
	});
});

it("is for a cost alone", async () => {
	const rating = await addFigure(field);
	const refused = await field.person.get(
		`${survey.path}/beside/${rating.id}/value?wave=baseline`,
	);
	expect(faultPaths(refused)).toEqual(["/figure"]);
});
