import { expect, it } from "vitest";
import { versionAdvice } from "#instruments/versions/version-advice.ts";
import { kindsOf } from "#instruments/versions/version-kinds.ts";
import {
	agreeOptions,
	both,
	information,
	question,
	sampleInstrument,
	single,
} from "./sample-instrument.ts";

const withOptions = (count: number) =>
	sampleInstrument({
		responseSets: {
			agree: {
				options: agreeOptions.filter(
					({ code, kind }) => kind !== undefined || Number(code) <= count,
				),
			},
		},
		items: [single("asked")],
	});
const itemsAdvised = (...given: Parameters<typeof versionAdvice>) =>
	versionAdvice(...given).flatMap(({ item }) => item ?? []);

it.each([
	["child-5-7", 2],
	["child-8-11", 3],
	["child-12-15", 5],
] as const)("%s: at most %i answers to choose from", (kind, most) => {
	expect(itemsAdvised(withOptions(most), kind)).toEqual([]);
	if (most < 5) {
		expect(itemsAdvised(withOptions(most + 1), kind)).toEqual(["asked"]);
	}
});

it("counts the numbers of a rating", () => {
	const rating = sampleInstrument({
		items: [
			{
				...question("rated"),
				type: "rating",
				min: 0,
				max: 10,
				minLabel: both("Low"),
				maxLabel: both("High"),
			},
		],
	});
	const [advice] = versionAdvice(rating, "child-12-15");
	expect(advice?.message).toContain("11 answers");
});

it("tells that under-fives need somebody to answer for them", () => {
	const [advice] = versionAdvice(withOptions(2), "child-5-7");
	expect(advice?.message).toContain("under five");
	expect(advice?.item).toBeUndefined();
});

it("asks a young child nothing but to choose", () => {
	const items = [
		information("read"),
		single("chosen"),
		{ ...question("typed"), type: "text" as const },
	];
	const instrument = { ...withOptions(2), items };
	expect(itemsAdvised(instrument, "child-5-7")).toEqual(["typed"]);
});

it("finds the longest sentence, not the longest text", () => {
	const sentence = (words: number) => `${"word ".repeat(words - 1)}word.`;
	const asking = (text: string) =>
		sampleInstrument({ items: [single("asked", { text: both(text) })] });
	const short = asking(`${sentence(15)} ${sentence(15)}`);
	expect(itemsAdvised(short, "easy-read")).toEqual([]);
	expect(itemsAdvised(asking(sentence(16)), "easy-read")).toEqual(["asked"]);
});

it("wants a proxy asked in the third person", () => {
	const carer = sampleInstrument({ respondent: "carer" });
	expect(versionAdvice(carer, "proxy")).toEqual([]);
	expect(versionAdvice(sampleInstrument(), "proxy")).toHaveLength(1);
});

it("reads from the lineage what an instrument is", () => {
	const lineage = (relation: "child-version-of" | "adapted-from") => ({
		from: { title: "Sample" },
		relation,
		differences: [],
	});
	expect(kindsOf(lineage("child-version-of"))).toHaveLength(3);
	expect(kindsOf(lineage("adapted-from"))).toEqual([]);
	expect(kindsOf(undefined)).toEqual([]);
});
