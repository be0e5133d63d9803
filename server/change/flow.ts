import { moments } from "#instruments/statistics/moments.ts";
import { reportFigures } from "#instruments/statistics/reason.ts";
import { standardisedDifference } from "#instruments/statistics/standardised-difference.ts";
import type { WeightedValue } from "#instruments/statistics/weighted.ts";
import { totalCount } from "#instruments/statistics/weighted.ts";
import type { Side } from "../summaries/counts.ts";
import { inWords } from "../summaries/setting.ts";
import type { Flow, Leavers, WaveFlow } from "./flow.schemas.ts";
import type { StayingCount } from "./joined.ts";
import type { Material, Question } from "./material.ts";
import { responseRates } from "./response-rates.ts";

/** From being asked to being counted, and how those who left differed before. */
export function describeFlow(material: Material, question: Question): Flow {
	const { counts, staying } = material;
	const { first } = question;
	const isJoined = question.linkage !== "none";
	const isPaired = first?.comparison === "paired";
	const pairs = counts.pairs.filter(({ scale }) => scale === first?.place);
	return {
		waves: [
			waveFlow("before", material, question),
			waveFlow("after", material, question),
		],
		both: isJoined ? counts.people.both : null,
		scoredBoth: isPaired ? totalCount(pairs) : null,
		leavers: staying ? leaversOf(staying, question) : [],
		note: leaversNote(material, question),
	};
}

function waveFlow(
	side: Side,
	{ counts, invited }: Material,
	{ waves }: Question,
): WaveFlow {
	const { id, key, title } = waves[side];
	const answered = counts.people[side];
	const row = invited?.find(({ waveId }) => waveId === id);
	return {
		wave: key,
		title,
		invited: row?.invited ?? null,
		answered,
		rates: row ? responseRates(row) : [],
		note: rateNote(invited !== null, row?.invited ?? 0, answered),
	};
}

function rateNote(maySee: boolean, invited: number, answered: number) {
	if (!maySee)
		return "How many were invited is shown to those who may see single responses.";
	if (invited === 0)
		return "Responses received only: posters and tablets are open to anyone, so nobody knows how many were asked.";
	return `Of people with a link of their own. ${answered} answered in all; whoever came by an open link is in that number and in no rate.`;
}

function leaversNote({ staying }: Material, { linkage }: Question) {
	if (linkage === "none")
		return "Responses are not joined, so nobody can say who left and how they differed.";
	if (staying === null)
		return "How those who left differed is shown to those who may see single responses: they may be few.";
	return staying.some(({ stayed }) => !stayed)
		? null
		: "Nobody with a score before has left.";
}

/** Of each scale on which somebody who left has a score. */
function leaversOf(
	staying: readonly StayingCount[],
	question: Question,
): Leavers[] {
	if (question.linkage === "none") return [];
	return question.instrument.scales.flatMap((scale, place) => {
		const scores = (stayed: boolean): WeightedValue[] =>
			staying.filter((it) => it.scale === place && it.stayed === stayed);
		const [stayed, left] = [moments(scores(true)), moments(scores(false))];
		if (left.n === 0) return [];
		const { difference, standardisedDifference: standardised } =
			standardisedDifference(scores(true), scores(false));
		return [
			{
				scale: scale.id,
				title: inWords(scale.title, question),
				stayed: figuresOf(stayed),
				left: figuresOf(left),
				difference,
				standardised,
			},
		];
	});
}

type Moments = ReturnType<typeof moments>;

function figuresOf({ n, mean, sd }: Moments) {
	const { reasons: _, ...figures } = reportFigures({ mean, sd });
	return { n, ...figures };
}
