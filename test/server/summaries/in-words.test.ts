import { describe, expect, test } from "vitest";
import { ruleInWords } from "#instruments/rule-in-words.ts";
import {
	counted,
	midSentence,
	percent,
	points,
} from "../../../server/summaries/figures-in-words.ts";
import { skewness } from "../../../server/summaries/skewness.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";

const hundred = { min: 0, max: 100 };
const twelve = { min: 0, max: 12 };

test.each([
	[6.149, hundred, "6.1"],
	[-0.8, hundred, "−0.8"],
	[-0.04, hundred, "0.0"],
	[1.005, twelve, "1.00"],
	[-2.5, twelve, "−2.50"],
])("%d points on %j are %s", (value, range, text) => {
	expect(points(value, range)).toBe(text);
});

test("shares are whole percentages", () => {
	expect([0, 0.154, 0.155, 1].map(percent)).toEqual([
		"0 %",
		"15 %",
		"16 %",
		"100 %",
	]);
});

test("numbers agree with their nouns", () => {
	expect(counted(1, "person", "people")).toBe("1 person");
	expect(counted(0, "person", "people")).toBe("0 people");
	expect(counted(50_000, "person", "people")).toBe("50,000 people");
});

test.each([
	["Enablement", "enablement"],
	["Overall safety", "overall safety"],
	["PEI", "PEI"],
	["CARE sum", "CARE sum"],
	["", ""],
])("“%s” within a sentence is “%s”", (title, text) => {
	expect(midSentence(title)).toBe(text);
});

describe("a rule of scoring", () => {
	const instrument = sampleInstrument({
		items: [
			single("a"),
			single("b", { reverse: true }),
			single("c"),
			single("d"),
		],
	});

	test.each([
		[
			scale({}),
			"Mean of the 4 questions a, b, c, d. At least 2 must be answered. Turned round first: b.",
		],
		[
			scale({
				rule: "sum",
				items: ["a", "c"],
				missing: { maxMissing: 1 },
				impute: "person-mean",
			}),
			"Sum of the 2 questions a, c. At least 1 must be answered. A missing part takes the mean of the person's others.",
		],
		[
			scale({ rule: "pomp", items: ["a", "c"], recode: { NA: 0 } }),
			"Mean of the 2 questions a, c, as a percentage of the way from the lowest possible answer (0) to the highest (100). All must be answered. Counted as a value: NA = 0.",
		],
		[
			scale({
				rule: "top-share",
				items: ["a"],
				missing: { minAnswered: 1 },
				codes: [4, 5],
			}),
			"Percentage of the question a that have a top answer (4, 5), among those answered. It must be answered.",
		],
		[
			scale({ rule: "count", items: ["a", "c"], codes: [5] }),
			"How many answers (5) were chosen in the 2 questions a, c. All must be answered.",
		],
	])("%#", (rule, words) => {
		expect(ruleInWords(instrument, rule)).toBe(words);
	});
});

describe("skewness", () => {
	const table = (...values: number[]) =>
		[...new Set(values)].map((value) => ({
			value,
			count: values.filter((other) => other === value).length,
		}));

	test("is 0 for a symmetric sample, and turns its sign with the sample", () => {
		expect(skewness(table(1, 2, 3))).toBeCloseTo(0, 12);
		// m3 / m2^1.5 of 0, 0, 0, 4: 6 / 3^1.5
		expect(skewness(table(0, 0, 0, 4))).toBeCloseTo(6 / 3 ** 1.5, 12);
		expect(skewness(table(4, 4, 4, 0))).toBeCloseTo(-6 / 3 ** 1.5, 12);
	});

	test("is null without variation", () => {
		expect(skewness([])).toBeNull();
		expect(skewness(table(3, 3, 3))).toBeNull();
	});
});
