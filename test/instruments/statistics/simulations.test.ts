import { describe, expect, test } from "vitest";
import { pearson } from "#instruments/statistics/correlation/pearson.ts";
import { differenceInDifferences } from "#instruments/statistics/difference-in-differences.ts";
import { holm } from "#instruments/statistics/holm.ts";
import { independentGroups } from "#instruments/statistics/independent-groups.ts";
import { mcnemar } from "#instruments/statistics/mcnemar.ts";
import { newcombe } from "#instruments/statistics/newcombe.ts";
import { pairedChange } from "#instruments/statistics/paired-change.ts";
import { bootstrapSupF } from "#instruments/statistics/regression/bootstrap-sup-f.ts";
import { daviesTest } from "#instruments/statistics/regression/davies-test.ts";
import { interruptedSeries } from "#instruments/statistics/regression/interrupted-series.ts";
import { weighPairs, weighValues } from "#instruments/statistics/weighted.ts";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import { seededRandom } from "./seeded-random.ts";

/** Enough for the share to be within a third of a point of the truth, two times in three. */
const SURVEYS = 4000;

const random = seededRandom(20261121);

/** A standard normal number (Box & Muller). */
function normal(): number {
	return (
		Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
	);
}

/** A score of whole points from 7 to 35, with many ties and some at the top. */
function score(person = normal()): number {
	const points = Math.round(27 + 3.5 * person + 3.5 * normal());
	return Math.min(35, Math.max(7, points));
}

const scores = (n: number) => Array.from({ length: n }, () => score());

/** The same people twice, with nothing in between. */
function twice(n: number) {
	const people = Array.from({ length: n }, normal);
	return weighPairs(people.map(score), people.map(score));
}

function yes(n: number, chance: number): number {
	return Array.from({ length: n }, random).filter((x) => x < chance).length;
}

/** In what share of surveys something happens. */
function shareOf(surveys: number, happens: () => boolean): number {
	let count = 0;
	for (let survey = 0; survey < surveys; survey++) if (happens()) count++;
	return count / surveys;
}

const significant = (p: number | null) => p !== null && p < 0.05;

function changedShares() {
	const counts = { both: 0, onlyBefore: 0, onlyAfter: 0, neither: 0 };
	for (let person = 0; person < 80; person++) {
		const chance = random() < 0.5 ? 0.7 : 0.3;
		const before = random() < chance;
		const after = random() < chance;
		if (before && after) counts.both++;
		else if (before) counts.onlyBefore++;
		else if (after) counts.onlyAfter++;
		else counts.neither++;
	}
	return mcnemar(counts);
}

function straightLine(n: number) {
	return Array.from({ length: n }, () => {
		const x = 10 + 10 * random();
		return { x, y: 80 - 2 * x + 3 * normal() };
	});
}

describe("without an effect 4 to 6 in 100 surveys are significant", () => {
	test.each<[string, () => number | null]>([
		["paired t", () => pairedChange(twice(40)).p],
		["paired t, twelve pairs", () => pairedChange(twice(12)).p],
		["Wilcoxon's signed ranks", () => pairedChange(twice(40)).wilcoxonP],
		[
			"Welch",
			() =>
				independentGroups(weighValues(scores(45)), weighValues(scores(30))).p,
		],
		[
			"Mann-Whitney",
			() =>
				independentGroups(weighValues(scores(45)), weighValues(scores(30)))
					.mannWhitneyP,
		],
		[
			"difference of two shares",
			() =>
				newcombe(
					{ successes: yes(120, 0.4), trials: 120 },
					{ successes: yes(90, 0.4), trials: 90 },
				).p,
		],
		[
			"difference in differences, joined",
			() =>
				differenceInDifferences({ pairs: twice(35) }, { pairs: twice(25) }).p,
		],
		[
			"difference in differences, unjoined",
			() =>
				differenceInDifferences(
					{ before: weighValues(scores(30)), after: weighValues(scores(25)) },
					{ before: weighValues(scores(20)), after: weighValues(scores(35)) },
				).p,
		],
		["correlation", () => pearson(weighPairs(scores(40), scores(40))).p],
		[
			"change of level, ordinary errors",
			() =>
				interruptedSeries(Array.from({ length: 24 }, normal), 12).levelChange.p,
		],
		[
			"the smallest of five tests after Holm",
			() =>
				Math.min(
					...holm(
						Array.from({ length: 5 }, () => pairedChange(twice(30)).p),
					).map((p) => p ?? 1),
				),
		],
	])("%s", (_, p) => {
		const share = shareOf(SURVEYS, () => significant(p()));
		expect(share).toBeGreaterThanOrEqual(0.04);
		expect(share).toBeLessThanOrEqual(0.06);
	});
});

describe("cautious by nature: at most 6 in 100", () => {
	test("McNemar, exact and corrected, because few people change", () => {
		const results = Array.from({ length: SURVEYS }, changedShares);
		const exact = results.filter(({ exactP }) => significant(exactP)).length;
		const corrected = results.filter((r) => significant(r.correctedP)).length;
		expect(exact / SURVEYS).toBeGreaterThan(0.015);
		expect(exact / SURVEYS).toBeLessThan(0.05);
		expect(corrected / SURVEYS).toBeLessThan(0.05);
	});

	test("Davies' upper bound", () => {
		const share = shareOf(SURVEYS, () =>
			significant(daviesTest(straightLine(40)).p),
		);
		expect(share).toBeGreaterThan(0.02);
		expect(share).toBeLessThan(0.06);
	});

	test("bootstrap of the largest F", () => {
		const share = shareOf(1000, () =>
			significant(bootstrapSupF(straightLine(24), { samples: 99 }).p),
		);
		expect(share).toBeGreaterThan(0.02);
		expect(share).toBeLessThan(0.065);
	});
});

test("Newey and West's errors help a long series and not a short one", () => {
	const share = (length: number) =>
		shareOf(1000, () => {
			const series = Array.from({ length }, normal);
			const fit = interruptedSeries(series, length / 2, "newey-west");
			return significant(fit.levelChange.p);
		});
	const short = share(24);
	expect(short).toBeGreaterThan(0.06);
	expect(short).toBeLessThan(0.16);
	expect(share(200)).toBeLessThan(0.08);
});

describe("95 % intervals hold the truth about 95 times in 100", () => {
	const holds = (
		{ ciLow, ciHigh }: { ciLow: number | null; ciHigh: number | null },
		truth: number,
	) => ciLow !== null && ciHigh !== null && ciLow <= truth && truth <= ciHigh;

	test.each<[string, () => boolean]>([
		[
			"Wilson, any share",
			() => {
				const truth = 0.02 + 0.96 * random();
				return holds(wilsonInterval(yes(30, truth), 30), truth);
			},
		],
		[
			"Newcombe, two groups",
			() => {
				const [a, b] = [0.1 + 0.8 * random(), 0.1 + 0.8 * random()];
				const first = { successes: yes(40, a), trials: 40 };
				const second = { successes: yes(25, b), trials: 25 };
				return holds(newcombe(first, second), a - b);
			},
		],
		["Newcombe, the same people twice", () => holds(changedShares(), 0)],
		[
			"Fisher's z",
			() => {
				const x = Array.from({ length: 25 }, normal);
				const y = x.map((value) => 0.6 * value + 0.8 * normal());
				return holds(pearson(weighPairs(x, y)), 0.6);
			},
		],
		["mean change", () => holds(pairedChange(twice(20)), 0)],
	])("%s", (_, held) => {
		const share = shareOf(SURVEYS, held);
		expect(share).toBeGreaterThan(0.935);
		expect(share).toBeLessThan(0.97);
	});
});
