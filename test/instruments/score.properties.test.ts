import { describe, expect, test } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { score } from "#instruments/score.ts";
import { randomAnswers, randomNumbers } from "./random-answers.ts";
import { sampleInstrument, scale, single } from "./sample-instrument.ts";

const percent = { min: 0, max: 100 };

/** Each rule, with reversed and conditional items. */
const mixed = sampleInstrument({
	items: [
		single("a", { reverse: true }),
		single("b"),
		single("c", { showIf: { item: "a", atLeast: 3 } }),
		single("d", { reverse: true, showIf: { item: "c", answered: false } }),
	],
	scales: [
		scale({ id: "mean" }),
		scale({
			id: "sum",
			rule: "sum",
			impute: "person-mean",
			range: { min: 4, max: 20 },
		}),
		scale({ id: "pomp", rule: "pomp", recode: { NA: 1 }, range: percent }),
		scale({ id: "top", rule: "top-share", codes: [4, 5], range: percent }),
		scale({
			id: "count",
			rule: "count",
			codes: [1, "NA"],
			range: { min: 0, max: 4 },
		}),
		scale({
			id: "of_scales",
			rule: "pomp",
			items: undefined,
			scales: ["mean"],
			missing: { minAnswered: 1 },
			range: percent,
		}),
	],
});

/** Calls back with many respondents to each instrument. */
function forMany(
	callback: (instrument: Instrument, answers: object) => void,
): void {
	const random = randomNumbers(20261121);
	for (const instrument of [mixed, ...library]) {
		for (let i = 0; i < 200; i++) {
			callback(instrument, randomAnswers(instrument, random));
		}
	}
}

describe("for any valid answers", () => {
	test("the answers that the tests make up are valid", () => {
		forMany((instrument, answers) => {
			expect(checkAnswers(instrument, answers)).toEqual([]);
		});
	});

	test("the order in which the answers were given makes no difference", () => {
		forMany((instrument, answers) => {
			const backwards = Object.fromEntries(Object.entries(answers).reverse());
			const scores = JSON.stringify(score(instrument, { ...answers }));
			expect(JSON.stringify(score(instrument, backwards))).toBe(scores);
		});
	});

	test("a copy of the instrument, as a database keeps it, gives the same bits", () => {
		forMany((instrument, answers) => {
			const copy = JSON.parse(JSON.stringify(instrument)) as Instrument;
			expect(score(copy, { ...answers })).toEqual(
				score(instrument, { ...answers }),
			);
		});
	});

	test("no score leaves the range that the scale states", () => {
		expect(checkDefinition(mixed)).toEqual([]);
		forMany((instrument, answers) => {
			const scores = score(instrument, { ...answers });
			for (const { id, range } of instrument.scales) {
				const value = scores[id]?.value ?? range.min;
				expect(value, id).toBeGreaterThanOrEqual(range.min);
				expect(value, id).toBeLessThanOrEqual(range.max);
			}
		});
	});

	test("every scale has a value or a reason, and never NaN", () => {
		forMany((instrument, answers) => {
			const scores = Object.values(score(instrument, { ...answers }));
			expect(scores).toHaveLength(instrument.scales.length);
			for (const each of scores) {
				if (each.value === null) expect(each.reason).not.toBe("");
				else expect(Number.isFinite(each.value)).toBe(true);
			}
		});
	});
});

test("reversing twice changes nothing: item by item, 6 - (6 - x) is x", () => {
	const one = (reverse: boolean, code: number) => {
		const instrument = sampleInstrument({
			items: [single("a", { reverse })],
			scales: [scale({ items: ["a"], missing: { minAnswered: 1 } })],
		});
		return score(instrument, { a: code }).total?.value ?? Number.NaN;
	};
	for (const code of [1, 2, 3, 4, 5]) {
		expect(one(true, one(true, code))).toBe(code);
		expect(one(true, code)).toBe(6 - one(false, code));
	}
});

test("a score does not touch the answers or the instrument", () => {
	const answers = Object.freeze({ a: 1, b: 2, c: 3 });
	const before = JSON.stringify(mixed);
	score(mixed, answers);
	expect(JSON.stringify(mixed)).toBe(before);
});
