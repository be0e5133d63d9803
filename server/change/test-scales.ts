import { holm } from "#instruments/statistics/holm.ts";
import { independentGroups } from "#instruments/statistics/independent-groups.ts";
import { pairedChange } from "#instruments/statistics/paired-change.ts";
import type { PrimaryMeasure } from "../measures/primary-measure.schemas.ts";
import type { Counts, Side } from "../summaries/counts.ts";
import { comparisonOf, inWords } from "../summaries/setting.ts";
import { scoresIn } from "../summaries/wave-figures.ts";
import type { TestedScale } from "./arguments.schemas.ts";
import type { Material, Question } from "./material.ts";

/**
 * The test of every scale. The one that is read first stands as it is; p of the others is adjusted by Holm
 * among themselves. Where the project reads another survey first, all here are others.
 */
export function testScales(
	{ counts }: Material,
	question: Question,
	chosen: PrimaryMeasure | null,
): TestedScale[] {
	const { first, instrument, survey } = question;
	const isElsewhere = chosen !== null && chosen.survey.id !== survey.id;
	const tested = instrument.scales.map((scale, place) => ({
		scale: scale.id,
		title: inWords(scale.title, question),
		primary: !isElsewhere && scale.id === first?.scale,
		...(comparisonOf(scale, question) === "paired"
			? withinPeople(counts, place)
			: betweenGroups(counts, place)),
	}));
	const others = tested.filter(({ primary }) => !primary);
	const adjusted = holm(others.map(({ p }) => p));
	return tested.map((each) => ({
		...each,
		adjustedP: each.primary ? null : (adjusted[others.indexOf(each)] ?? null),
	}));
}

function withinPeople({ pairs }: Counts, place: number) {
	const { meanDifference, p } = pairedChange(
		pairs.filter(({ scale }) => scale === place),
	);
	return { test: "Paired t test", mean: meanDifference, p };
}

function betweenGroups({ scores }: Counts, place: number) {
	const at = (wanted: Side) =>
		scoresIn(
			scores.filter(({ scale, side }) => scale === place && side === wanted),
		);
	const { meanDifference, p } = independentGroups(at("before"), at("after"));
	return { test: "Welch's t test", mean: meanDifference, p };
}
