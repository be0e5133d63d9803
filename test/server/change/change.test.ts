import { beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../../server/change/change.schemas.ts";
import {
	sampleMeasure,
	samplePlan,
} from "../../instruments/plan/sample-plan.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { type Field, faultPaths, openField } from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import { changeOf, instrument, pair, surveyOf } from "./change-field.ts";

const fourItems = sampleInstrument({
	id: "four-items",
	scales: [scale({ missing: { minAnswered: 4 } })],
});
const withoutScore = sampleInstrument({ id: "without-score", scales: [] });
const oneItem = sampleInstrument({
	id: "one-item",
	items: [single("a")],
	scales: [scale({ items: ["a"], missing: { minAnswered: 1 } })],
});

let field: Field;
let north: string;
let south: string;

beforeAll(async () => {
	field = await openField(await openApp());
	for (const each of [instrument, fourItems, withoutScore, oneItem])
		await publish(field.person, each);
	const addSite = async (name: string) =>
		(await field.person.make(`${field.project}/sites`, { name })).id;
	north = await addSite("North");
	south = await addSite("South");
});

function argument({ arguments: { list } }: Change, kind: string) {
	return list.find((each) => each.kind === kind);
}

describe("the flow", () => {
	test("counts who stayed and tells how those who left differed", async () => {
		const survey = await surveyOf(field, [
			pair(2, 3),
			pair(4, 5),
			{ baseline: { a: 1, b: 1 } },
			{ baseline: { a: 3, b: 3 } },
			{ "follow-up": { a: 3, b: 3 } },
			{ baseline: { a: 5, b: 5 }, "follow-up": { a: 5 } },
		]);
		const {
			flow,
			arguments: { list },
		} = await changeOf(field.person, survey);
		expect(flow.waves.map(({ answered }) => answered)).toEqual([5, 4]);
		expect(flow).toMatchObject({ both: 3, scoredBoth: 2 });
		// Stayed 2, 4, 5 (SD 1.5275), left 1, 3 (SD 1.4142): (2 - 3.6667) / sqrt((2.3333 + 2) / 2)
		const [total] = flow.leavers;
		expect(total?.stayed.n).toBe(3);
		expect(total?.left).toMatchObject({ n: 2, mean: 2 });
		expect(total?.difference).toBeCloseTo(-1.666667, 5);
		expect(total?.standardised).toBeCloseTo(-1.132277, 5);
		expect(list[0]).toMatchObject({ kind: "response", verdict: "against" });
		expect(list[0]?.text).toContain("40 % of those who answered before");
	});

	test("has no rate where nobody knows how many were asked", async () => {
		const survey = await surveyOf(field, [pair(1, 2)]);
		const [before] = (await changeOf(field.person, survey)).flow.waves;
		expect(before).toMatchObject({ invited: null, rates: [] });
		expect(before?.note).toContain("Responses received only");
	});

	test("says of unlinked responses that nobody can tell who left", async () => {
		const survey = await surveyOf(field, [pair(1, 2), pair(2, 3)], {
			linkage: "none",
		});
		const change = await changeOf(field.person, survey);
		expect(change.flow).toMatchObject({ both: null, leavers: [] });
		expect(change.reliable.value).toBeNull();
		expect(change.reliable.note).toContain("not joined");
		expect(change.groups.rows[0]).toMatchObject({ pairs: null, mean: 1 });
		expect(argument(change, "response")?.verdict).toBe("unknown");
	});
});

describe("each person", () => {
	/** Eight people whose answers before have an alpha of .92951. */
	const before = [
		"2323",
		"4435",
		"3334",
		"5545",
		"1221",
		"4344",
		"3423",
		"5455",
	];
	const after = [
		"4444",
		"4444",
		"4444",
		"2222",
		"1221",
		"4344",
		"3423",
		"5455",
	];
	const answers = (codes = "") => {
		const [a = 0, b = 0, c = 0, d = 0] = [...codes].map(Number);
		return { a, b, c, d };
	};

	test("is judged by the error of the scale, from alpha before with its interval", async () => {
		const people = before.map((codes, index) => ({
			baseline: answers(codes),
			"follow-up": answers(after[index]),
		}));
		const survey = await surveyOf(field, people, {}, fourItems);
		const { value, note } = (await changeOf(field.person, survey)).reliable;
		expect(value).toMatchObject({
			pairs: 8,
			improved: 1,
			unchanged: 6,
			deteriorated: 1,
			parts: 4,
			reliabilityN: 8,
		});
		expect(value?.reliability).toBeCloseTo(0.92951, 5);
		expect(value?.reliabilityCiLow).toBeCloseTo(0.790742, 5);
		expect(value?.reliabilityCiHigh).toBeCloseTo(0.984167, 5);
		// SD of the mean of four items sqrt(19.928571) / 4; SEM = SD sqrt(1 - .92951)
		expect(value?.sem).toBeCloseTo(0.296304, 4);
		expect(value?.mdc95).toBeCloseTo(0.821305, 4);
		expect(note).toContain("states no reliability");
	});

	test.each([
		[
			"one item",
			[{ baseline: { a: 1 }, "follow-up": { a: 2 } }],
			oneItem,
			"one part",
		],
		["no variation", [pair(2, 3), pair(2, 4)], instrument, "do not differ"],
		["nobody twice", [{ baseline: { a: 1, b: 2 } }], instrument, "both times"],
		["no score", [pair(1, 2)], withoutScore, "no score"],
	])(
		"is not judged with %s, and it says why",
		async (_, people, asked, why) => {
			const survey = await surveyOf(field, people, {}, asked);
			const { reliable } = await changeOf(field.person, survey);
			expect(reliable.value).toBeNull();
			expect(reliable.note).toContain(why);
		},
	);
});

describe("groups", () => {
	test("by site have their pairs and interval; who moved is in everybody alone", async () => {
		const survey = await surveyOf(field, [
			pair(1, 2, { site: north }),
			pair(1, 3, { site: north }),
			pair(1, 4, { site: north }),
			{
				baseline: { a: 5, b: 5, site: south },
				"follow-up": { a: 4, b: 4, site: north },
			},
		]);
		const { rows } = (await changeOf(field.person, survey, "&by=site")).groups;
		expect(rows.map(({ title, pairs }) => [title, pairs])).toEqual([
			["Everybody", 4],
			["North", 3],
			["South", 0],
		]);
		// Changes 1, 2, 3: 2 -+ 4.302653 / sqrt(3)
		expect(rows[1]).toMatchObject({ mean: 2, small: true });
		expect(rows[1]?.ciLow).toBeCloseTo(-0.484138, 5);
		expect(rows[1]?.ciHigh).toBeCloseTo(4.484138, 5);
		expect(rows[2]).toMatchObject({ before: 1, after: 0, mean: null });
	});

	test("with one site are everybody and that site", async () => {
		const survey = await surveyOf(field, [pair(1, 2, { site: north })]);
		const { groups } = await changeOf(field.person, survey, `&site=${north}`);
		expect(groups.rows).toHaveLength(1);
		expect(groups.rows[0]).toMatchObject({
			title: "Everybody at North",
			pairs: 1,
			mean: 1,
			ciLow: null,
		});
	});

	test("by attribute need participants", async () => {
		const survey = await surveyOf(field, [pair(1, 2)]);
		const query = "&by=attribute:age";
		const { groups } = await changeOf(field.person, survey, query);
		expect(groups.note).toContain("not joined to participants");
	});
});

test("a comparison site gives the difference in differences and what it assumes", async () => {
	const survey = await surveyOf(field, [
		pair(1, 2, { site: north }),
		pair(1, 3, { site: north }),
		pair(1, 4, { site: north }),
		pair(3, 3, { site: south }),
		pair(3, 4, { site: south }),
		pair(3, 2, { site: south }),
	]);
	const change = await changeOf(field.person, survey, `&comparison=${south}`);
	const { value } = change.comparison;
	// 2 - 0; se sqrt(1/3 + 1/3), df 4: 2 -+ 2.776445 x 0.816497
	expect(value?.difference).toBeCloseTo(2, 10);
	expect(value?.ciLow).toBeCloseTo(-0.266957, 5);
	expect(value?.ciHigh).toBeCloseTo(4.266957, 5);
	expect(value?.p).toBeCloseTo(0.070484, 5);
	expect(value?.sentence).toMatch(/^Difference in differences: /);
	expect(value?.assumption).toContain("parallel trends");
	expect(argument(change, "no-comparison")?.verdict).toBe("against");
});

describe("against the change:", () => {
	test("a site that began low is expected nearer to all with no effect", async () => {
		const survey = await surveyOf(field, [
			pair(1, 2, { site: north }),
			pair(2, 3, { site: north }),
			pair(4, 4, { site: south }),
			pair(5, 5, { site: south }),
		]);
		// All 3, North 1.5, r 7 / sqrt(50) = .98995: 1.5 x .01005 = .0151
		const change = await changeOf(field.person, survey, `&site=${north}`);
		const found = argument(change, "regression-to-the-mean");
		expect(found?.verdict).toBe("against");
		expect(found?.text).toContain(
			"at North was 1.50; of all sites together 3.00",
		);
		expect(found?.text).toContain("0.02 points is expected");
		const other = await changeOf(field.person, survey, `&site=${south}`);
		expect(argument(other, "regression-to-the-mean")?.verdict).toBe(
			"not-found",
		);
	});

	test("no room to get better", async () => {
		const people = Array.from({ length: 12 }, (_, n) => pair(n < 3 ? 5 : 3, 4));
		const change = await changeOf(field.person, await surveyOf(field, people));
		expect(argument(change, "ceiling")).toMatchObject({ verdict: "against" });
		expect(argument(change, "ceiling")?.text).toContain("25 % had the highest");
	});

	test("another way of answering", async () => {
		const survey = await surveyOf(
			field,
			Array.from({ length: 20 }, (_, n) => ({
				baseline: { a: 2, b: 3 },
				"follow-up": { a: 3, b: 3, mode: n < 10 ? "helped" : "self" } as const,
			})),
		);
		const change = await changeOf(field.person, survey);
		expect(argument(change, "case-mix")?.verdict).toBe("against");
		expect(argument(change, "case-mix")?.text).toContain(
			"“With help” (how it was answered) from 0 % to 50 %",
		);
		const helped = change.arguments.mix.find(
			({ value }) => value === "With help",
		);
		expect(helped).toMatchObject({
			before: 0,
			beforeOf: 20,
			after: 10,
			afterOf: 20,
		});
	});

	test("many tests: one first, the others adjusted by Holm", async () => {
		const people = Array.from({ length: 8 }, (_, n) => ({
			baseline: { a: 4, b: 4 },
			"follow-up": { a: n < 6 ? 5 : 4, b: n === 0 ? 5 : 4 },
		}));
		const change = await changeOf(field.person, await surveyOf(field, people));
		const { scales, items } = change.arguments;
		expect(scales[0]).toMatchObject({ primary: true, adjustedP: null });
		expect(scales[1]?.adjustedP).toBe(scales[1]?.p);
		// McNemar: 6 of 6 changed one way, 2 x .5^6; 1 of 1, p 1; Holm among two
		expect(items[0]?.p).toBeCloseTo(0.03125, 10);
		expect(items[0]?.adjustedP).toBeCloseTo(0.0625, 10);
		expect(items[1]).toMatchObject({ p: 1, adjustedP: 1 });
		expect(items[0]).toMatchObject({
			top: "Answer 5",
			beforeShare: 0,
			afterShare: 0.75,
			pairs: 8,
		});
	});

	test("a scale chosen with the answers in sight", async () => {
		const survey = await surveyOf(field, [pair(1, 2), pair(2, 3)]);
		const reason = "The team cares about it most";
		await field.person.call("PUT", `${field.project}/primary-measure`, {
			survey: survey.id,
			scale: "only_a",
			reason,
		});
		const change = await changeOf(field.person, survey);
		expect(change.scale?.scale).toBe("only_a");
		const found = argument(change, "several-outcomes");
		expect(found?.verdict).toBe("against");
		expect(found?.text).not.toContain("plan");
		expect(found?.text).toContain("after 4 responses had come in");
		expect(found?.text).toContain(reason);

		const { id, version } = instrument;
		const planned = sampleMeasure({ instrument: { id, version } });
		const content = samplePlan({
			measures: [{ ...planned, title: "Trust in us", scale: "total" }],
		});
		const plan = { content, revision: 0 };
		await field.person.call("PUT", `${field.project}/plan`, plan);
		const held = argument(
			await changeOf(field.person, survey),
			"several-outcomes",
		);
		expect(held?.text).toContain("The plan names “Total” of “Trust in us”");

		const other = await surveyOf(field, [pair(1, 2), pair(2, 4)]);
		const elsewhere = await changeOf(field.person, other);
		expect(elsewhere.arguments.scales.every(({ primary }) => !primary)).toBe(
			true,
		);
		expect(argument(elsewhere, "several-outcomes")?.text).toContain(
			"all of this survey is exploratory",
		);
	});
});

describe("little to go by:", () => {
	test.each([
		["nobody", []],
		["one pair", [pair(1, 2)]],
		["nobody with a score", [{ baseline: { a: 1 }, "follow-up": { a: 2 } }]],
		["nine of ten alike", [...Array(9).fill(pair(3, 3)), pair(3, 4)]],
		["no change at all", [pair(2, 2), pair(2, 2), pair(2, 2)]],
	])("%s gives nulls with reasons", async (_, people) => {
		const survey = await surveyOf(field, people);
		const query = `&by=site&comparison=${south}`;
		const change = await changeOf(field.person, survey, query);
		expect(change.comparison.value).toBeNull();
		expect(change.comparison.note).toContain("cannot be compared");
		expect(change.arguments.list).toHaveLength(6);
	});
});

describe("refused:", () => {
	test.each([
		["by=age", "/by"],
		["site=ward", "/site"],
		["speed=1", "/speed"],
	])("%s", async (query, path) => {
		const survey = await surveyOf(field, []);
		const reply = await field.person.get(
			`${survey.path}/change?from=baseline&to=follow-up&${query}`,
		);
		expect(reply.status).toBe(422);
		expect(faultPaths(reply)).toEqual([path]);
	});

	test("a comparison with itself, and a wave twice", async () => {
		const survey = await surveyOf(field, []);
		const itself = await field.person.get(
			`${survey.path}/change?from=baseline&to=follow-up&site=${north}&comparison=${north}`,
		);
		expect(faultPaths(itself)).toEqual(["/comparison"]);
		const twice = await field.person.get(
			`${survey.path}/change?from=baseline&to=baseline`,
		);
		expect(faultPaths(twice)).toEqual(["/to"]);
	});
});
