import type { Instrument } from "#instruments/definition.ts";
import { complaintThemes, writeComment } from "./complaint-comments.ts";
import { drawAnswers } from "./draw-answers.ts";
import {
	minutesAfter,
	onDay,
	type SampleResponse,
	type SampleSurvey,
} from "./sample-survey.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";

/** The level rises a little each quarter, most where people are kept informed. */
const QUARTERS = [
	{
		key: "2025-q4",
		title: "October to December 2025",
		month: -2,
		people: 21,
		level: -0.5,
	},
	{
		key: "2026-q1",
		title: "January to March 2026",
		month: 1,
		people: 24,
		level: -0.35,
	},
	{
		key: "2026-q2",
		title: "April to June 2026",
		month: 4,
		people: 19,
		level: -0.1,
	},
	{
		key: "2026-q3",
		title: "July to September 2026",
		month: 7,
		people: 26,
		level: 0.1,
	},
];
/** Satisfaction with handling follows the decision; a sound reader tabulates by it. */
const DECISIONS = [
	{ code: "upheld", level: 0.5 },
	{ code: "partly_upheld", level: 0 },
	{ code: "not_upheld", level: -0.8 },
];

/** How complaints were handled, by quarter; anonymous. */
export function complaints(
	random: SeededRandom,
	instrument: Instrument,
): SampleSurvey {
	// Texts have a stream of their own, so that they leave the figures alone.
	const writing = seededRandom(2027_6);
	const responses = QUARTERS.flatMap(({ key, month, people, level }, quarter) =>
		Array.from({ length: people }, (): SampleResponse => {
			const decision = random.pick(DECISIONS);
			const startedAt = onDay(
				month + Math.floor(random.uniform() * 3),
				1 + Math.floor(random.uniform() * 27),
				random.uniform(),
			);
			const comment = writeComment(writing, quarter);
			return {
				wave: key,
				mode: random.chance(0.2) ? "paper" : "self",
				answers: {
					...drawAnswers(random, instrument, {
						level: level + decision.level + 0.8 * random.normal(),
						shifts: { informed: 0.3 * quarter },
						fixed: { decision: decision.code },
					}),
					...(comment && { [complaintThemes.item]: comment.text }),
				},
				...(comment && { themes: comment.themes }),
				startedAt,
				completedAt: minutesAfter(startedAt, 4 + random.uniform() * 6),
			};
		}),
	);
	return {
		key: "complaints",
		title: "How we handled your complaint",
		instrument: instrument.id,
		linkage: "none",
		waves: QUARTERS.map(({ key, title }) => ({ key, title })),
		participants: [],
		responses,
		codebook: complaintThemes,
	};
}
