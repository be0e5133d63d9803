import { describe, expect, test } from "vitest";
import type { Scale } from "#instruments/definition.ts";
import { findInLibrary } from "#instruments/library.ts";
import type { Counts } from "../../../server/summaries/counts.ts";
import { summariseScale } from "../../../server/summaries/scale-summary.ts";
import type { Setting } from "../../../server/summaries/setting.ts";
import {
	both,
	sampleInstrument,
	scale,
} from "../../instruments/sample-instrument.ts";

const enablement = scale({
	id: "enablement",
	title: both("Enablement"),
	range: { min: 0, max: 100 },
});

function setting(
	scales: Scale[],
	linkage: Setting["linkage"] = "participant",
): Setting {
	return {
		instrument: sampleInstrument({ scales }),
		linkage,
		waves: {
			before: { key: "baseline", title: "Baseline" },
			after: { key: "follow-up", title: "Follow-up" },
		},
	};
}

/** Counts of people with these scores, before and after. */
function countsOf(people: readonly (readonly [number, number])[]): Counts {
	const score = (side: "before" | "after", value: number) => ({
		side,
		scale: 0,
		value,
		reason: null,
		count: 1,
	});
	return {
		people: {
			before: people.length,
			after: people.length,
			both: people.length,
			unlinkable: 0,
			repeated: 0,
		},
		scores: people.flatMap(([before, after]) => [
			score("before", before),
			score("after", after),
		]),
		pairs: people.map(([before, after]) => ({
			scale: 0,
			before,
			after,
			count: 1,
		})),
		items: [],
		joinedByHand: 0,
	};
}

const rise = Array.from(
	{ length: 20 },
	(_, i) => [40 + i, 46 + i + (i % 3)] as const,
);
const noise = Array.from(
	{ length: 20 },
	(_, i) => [50 + i, 50 + i + (i % 2 ? 5 : -4)] as const,
);

function summarise(
	people: readonly (readonly [number, number])[],
	{
		scales = [enablement],
		linkage,
	}: { scales?: Scale[]; linkage?: Setting["linkage"] } = {},
) {
	const [first = enablement] = scales;
	return summariseScale(first, 0, setting(scales, linkage), countsOf(people));
}

function noteOf(
	{ notes }: { notes: { kind: string; text: string }[] },
	kind: string,
) {
	return notes.find((note) => note.kind === kind)?.text;
}

describe("the sentence", () => {
	test("gives n, direction, size, interval and scale", () => {
		expect(summarise(rise).sentence).toBe(
			"Among the 20 people who answered both times, enablement rose by 7.0 points (95 % interval 6.6 to 7.3) on a scale from 0 to 100.",
		);
	});

	test("of a fall says fell, and has a true minus sign", () => {
		const fall = rise.map(([before, after]) => [after, before] as const);
		expect(summarise(fall).sentence).toBe(
			"Among the 20 people who answered both times, enablement fell by 7.0 points (95 % interval −7.3 to −6.6) on a scale from 0 to 100.",
		);
	});

	test("claims no change that the interval does not show", () => {
		expect(summarise(noise).sentence).toBe(
			"Among the 20 people who answered both times, the change in enablement could not be told from no change: on average 0.5 points (95 % interval −1.7 to 2.7) on a scale from 0 to 100.",
		);
	});

	test("says which way is good where a rise is not", () => {
		const falls = scale({ ...enablement, direction: "lower-is-better" });
		expect(summarise(rise, { scales: [falls] }).sentence).toMatch(
			/On this scale lower is better\.$/,
		);
	});

	test("does not invent an interval where everybody changed alike", () => {
		const alike = [10, 20, 30].map((x) => [x, x + 5] as const);
		expect(summarise(alike).sentence).toMatch(
			/enablement rose by exactly 5\.0 points for everybody/,
		);
		const same = [10, 20, 30].map((x) => [x, x] as const);
		expect(summarise(same).sentence).toMatch(/stayed exactly the same/);
	});

	test("of one pair, or none, says that it is too few", () => {
		expect(summarise([[10, 20]]).sentence).toBe(
			"Only one person has a score both times: too few to say whether enablement has changed.",
		);
		const apart = { ...countsOf(rise), pairs: [] };
		const { sentence } = summariseScale(
			enablement,
			0,
			setting([enablement]),
			apart,
		);
		expect(sentence).toMatch(/^Nobody has a score both times yet/);
	});

	test("of unlinked answers speaks of groups and never of people who changed", () => {
		const { sentence, paired } = summarise(rise, { linkage: "none" });
		expect(paired).toBeNull();
		expect(sentence).toBe(
			"Comparing 20 scores at Baseline and 20 scores at Follow-up, enablement was 7.0 points higher at Follow-up (95 % interval 3.1 to 10.8) on a scale from 0 to 100. These are two groups, which may be different people.",
		);
		expect(summarise(noise, { linkage: "none" }).sentence).toMatch(
			/the difference in enablement could not be told from none: on average 0\.5 points/,
		);
	});
});

describe("a transition measure", () => {
	const pei = findInLibrary("patient-enablement-instrument", "1.0.0");

	test("is never paired, even where people are linked", () => {
		const transition = scale({ ...enablement, measureType: "transition" });
		const summary = summarise(rise, { scales: [transition] });
		expect(summary.paired).toBeNull();
		expect(summary.comparison).toBe("groups");
		expect(noteOf(summary, "transition")).toMatch(/change of a change/);
		expect(summary.sentence).toMatch(
			/two groups side by side and not a before and after/,
		);
		expect(summary.sentence).not.toMatch(/rose|fell/);
	});

	test("keeps the PEI's variants apart", () => {
		if (!pei) throw new Error("The library has no PEI.");
		const place = { ...setting([]), instrument: pei };
		const scores = [0, 1, 2].flatMap((index) =>
			countsOf([
				[2, 7],
				[3, 8],
			]).scores.map((count) => ({ ...count, scale: index })),
		);
		const counts = {
			...countsOf([
				[2, 7],
				[3, 8],
			]),
			scores,
		};
		const [first, second] = pei.scales.map((each, index) =>
			summariseScale(each, index, place, counts),
		);
		expect(first).toMatchObject({
			primary: true,
			variantOf: null,
			comparison: "groups",
		});
		expect(second).toMatchObject({ primary: false, variantOf: "pei_na0" });
		expect(noteOf({ notes: second?.notes ?? [] }, "variant")).toMatch(
			/by another rule/,
		);
		expect(noteOf({ notes: second?.notes ?? [] }, "exploratory")).toBeDefined();
		expect(noteOf({ notes: first?.notes ?? [] }, "variant")).toBeUndefined();
	});
});

describe("notes", () => {
	test("one scale is read first: the one marked so, else the first", () => {
		const other = scale({ id: "other" });
		expect(summarise(rise, { scales: [enablement, other] }).primary).toBe(true);
		const marked = scale({ id: "other", primary: true });
		const summary = summarise(rise, { scales: [enablement, marked] });
		expect(summary.primary).toBe(false);
		expect(noteOf(summary, "exploratory")).toMatch(/not adjusted/);
	});

	test("small numbers are named below ten pairs", () => {
		expect(noteOf(summarise(rise.slice(0, 9)), "small-numbers")).toMatch(
			/^Only 9 people have scores both times/,
		);
		expect(
			noteOf(summarise(rise.slice(0, 10)), "small-numbers"),
		).toBeUndefined();
		expect(noteOf(summarise(rise.slice(0, 1)), "too-few")).toMatch(
			/^Only 1 person has a score both times/,
		);
	});

	test("the comparison of groups says that it ignores pairs, where there are any", () => {
		expect(noteOf(summarise(rise), "ignores-pairs")).toMatch(/within people/);
		const unlinked = summarise(rise, { linkage: "none" });
		expect(noteOf(unlinked, "ignores-pairs")).toBeUndefined();
	});

	test("people who answered both times without a score are counted", () => {
		const counts = countsOf(rise);
		const missing = { ...counts, pairs: counts.pairs.slice(2) };
		const summary = summariseScale(
			enablement,
			0,
			setting([enablement]),
			missing,
		);
		expect(noteOf(summary, "pairs-not-scored")).toMatch(
			/^Of the 20 people who answered both times, 2 have no score/,
		);
	});

	test("a ceiling and a floor are named above 15 % of at least ten", () => {
		const ceiling = (n: number) =>
			rise.map(([before, after], i) => [before, i < n ? 100 : after] as const);
		expect(noteOf(summarise(ceiling(4)), "ceiling")).toMatch(
			/^At Follow-up, 20 % have the highest score/,
		);
		expect(noteOf(summarise(ceiling(3)), "ceiling")).toBeUndefined();
		const floor = rise.map(([, after], i) => [i < 4 ? 0 : 40, after] as const);
		expect(noteOf(summarise(floor), "floor")).toMatch(
			/^At Baseline, 20 % have the lowest/,
		);
	});

	test("skewed scores get their median beside the mean", () => {
		const skewed = rise.map(
			([, after], i) => [i === 0 ? 90 : 10 + (i % 3), after] as const,
		);
		expect(noteOf(summarise(skewed), "skew")).toMatch(
			/^At Baseline, .*pull the mean \(14\.9\)\. The median \(11\.0\)/,
		);
		expect(noteOf(summarise(rise), "skew")).toBeUndefined();
	});

	test("scores that are missing have their reasons", () => {
		const counts = countsOf(rise);
		const scores = [
			...counts.scores,
			{
				side: "before" as const,
				scale: 0,
				value: null,
				reason: "too-few-answered",
				count: 3,
			},
			{
				side: "before" as const,
				scale: 0,
				value: null,
				reason: "not-asked",
				count: 1,
			},
		];
		const summary = summariseScale(enablement, 0, setting([enablement]), {
			...counts,
			scores,
		});
		expect(summary.waves[0]).toMatchObject({
			responses: 24,
			scored: 20,
			notScored: { "too-few-answered": 3, "not-asked": 1 },
		});
		expect(noteOf(summary, "not-scored")).toMatch(
			/^At Baseline, 4 of 24 responses have no score\. 3: Too few .* 1: None of its questions was asked/,
		);
	});

	test("figures that cannot be given say why", () => {
		const alike = [10, 20, 30].map((x) => [x, x + 5] as const);
		const summary = summarise(alike);
		expect(summary.paired).toMatchObject({ sdDifference: 0, t: null, p: null });
		expect(noteOf(summary, "not-computed")).toMatch(
			/changed by the same amount/,
		);
	});
});

test("more than 2000 distinct pairs are left to the distributions", () => {
	const pairs = Array.from(
		{ length: 2001 },
		(_, i) => [i % 50, i / 2001] as const,
	);
	expect(summarise(pairs).paired).toMatchObject({ pairs: 2001, points: [] });
	expect(summarise(pairs.slice(1)).paired?.points).toHaveLength(2000);
});
