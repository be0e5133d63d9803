import { expect, test } from "vitest";
import type { Received } from "#instruments/disclosure/disclosure.ts";
import { formClasses } from "#instruments/disclosure/form-classes.ts";
import { optionTable } from "#instruments/disclosure/option-table.ts";
import { seededRandom } from "../../../server/sample/seeded-random.ts";
import { day, randomSurvey } from "./random-survey.ts";
import { responses, rules } from "./simple-survey.ts";

/** The option is the first letter of the name. */
function table(received: Received[], today = day(100)) {
	return optionTable(formClasses(received, { ...rules, today }), {
		wave: "before",
		categories: ["y", "n"],
		categoryOf: (id) => id[0] ?? "",
	});
}

const first = [...responses("y", 25), ...responses("n", 15)];
const second = { day: day(5) };

test("counts all when there are enough of each", () => {
	expect(table(first)).toEqual({
		told: [
			{ category: "y", count: 25 },
			{ category: "n", count: 15 },
		],
		others: 0,
		count: 40,
	});
});

test("says nothing with fewer people than the threshold for each category", () => {
	expect(table([...responses("y", 10), ...responses("n", 9)])).toBe(null);
});

test("says nothing when one category is small", () => {
	expect(table([...responses("y", 30), ...responses("n", 9)])).toBe(null);
});

test("stays as it is until a round is full", () => {
	const some = responses("n-late", 39, second);
	expect(table([...first, ...some])).toEqual(table(first));
	const enough = [
		...responses("n-late", 30, second),
		...responses("y-late", 10, second),
	];
	expect(table([...first, ...enough])?.told).toEqual([
		{ category: "n", count: 45 },
		{ category: "y", count: 35 },
	]);
});

test("keeps to the latest round when that tells of more people", () => {
	const poor = [...responses("y", 19), ...responses("n", 1)];
	const enough = [
		...responses("n-late", 30, second),
		...responses("y-late", 10, second),
	];
	expect(table([...poor, ...enough])).toMatchObject({ count: 40, others: 0 });
});

test("withholds a round when a response in it is gone", () => {
	const [gone, ...others] = first;
	const erased = [...others, { ...gone, goneOn: day(9) }] as Received[];
	expect(table(erased, day(8))).toEqual(table(first));
	expect(table(erased, day(9))).toBe(null);
	const enough = [
		...responses("n-late", 30, second),
		...responses("y-late", 10, second),
	];
	expect(table([...erased, ...enough])?.count).toBe(40);
});

test("is the same when two people shown together exchange their answers", () => {
	const { pick } = seededRandom(3);
	let tables = 0;
	for (let seed = 1; seed <= 400; seed++) {
		const survey = randomSurvey(seed);
		const classes = formClasses(survey.received, {
			...survey.rules,
			today: day(30),
		});
		for (const { members, strata } of classes.shown) {
			const [wave = ""] = strata.keys();
			const ids = [pick(members), pick(members)].map(
				({ responses }) => responses.get(wave)?.id ?? "",
			);
			const [a = "", b = ""] = ids;
			const exchanged = new Map(survey.chosen)
				.set(a, survey.chosen.get(b) ?? "")
				.set(b, survey.chosen.get(a) ?? "");
			for (const today of survey.asked) {
				const then = formClasses(survey.received, { ...survey.rules, today });
				const [as, otherwise] = [survey.chosen, exchanged].map((chosen) =>
					optionTable(then, {
						wave,
						categories: survey.options,
						categoryOf: (id) => chosen.get(id) ?? "",
					}),
				);
				expect(otherwise).toEqual(as);
				if (as !== null) tables++;
			}
		}
	}
	expect(tables).toBeGreaterThan(500);
});
