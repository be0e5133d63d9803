import type { Instrument } from "#instruments/definition.ts";
import { drawAnswers } from "./draw-answers.ts";
import { recordsReport } from "./records-report.ts";
import {
	minutesAfter,
	onDay,
	type SampleResponse,
	type SampleSurvey,
} from "./sample-survey.ts";
import type { SeededRandom } from "./seeded-random.ts";

const INVITED = 60;
/** Came in through the poster at follow-up: real answers that nobody can link. */
const UNLINKED = 4;
/** What the story says changed between baseline and follow-up, in standard deviations of a person's level. */
const CHANGE = {
	knowledge: 1,
	power: 0.5,
	proactivity: 0.6,
	respect: 0.3,
	choice: 0,
	cooperation: 0.4,
	trust: 0.3,
	enablement: 0.35,
};

/**
 * Help with reading one's own record online, for people who can see it already: its questions cannot be asked
 * before that. Baseline and follow-up of the same people, with drop-outs.
 */
export function recordsAccess(
	random: SeededRandom,
	instrument: Instrument,
): SampleSurvey {
	const people = Array.from({ length: INVITED }, (_, index) => ({
		code: `RA-${String(index + 1).padStart(3, "0")}`,
		site: index % 3 === 0 ? "Mill Lane practice" : "Riverside practice",
		level: random.normal(),
	}));
	const responses: SampleResponse[] = [];
	for (const person of people) {
		const before = random.chance(0.87);
		const after = before ? random.chance(0.8) : random.chance(0.4);
		if (before) responses.push(answer(random, instrument, "baseline", person));
		if (after) responses.push(answer(random, instrument, "follow-up", person));
	}
	for (let count = 0; count < UNLINKED; count++)
		responses.push(
			answer(random, instrument, "follow-up", { level: random.normal() }),
		);
	return {
		key: "recordsAccess",
		title: "Seeing my record online",
		instrument: instrument.id,
		linkage: "participant",
		waves: [
			{ key: "baseline", title: "Baseline" },
			{ key: "follow-up", title: "Follow-up" },
		],
		participants: people.map(({ code, site }) => ({ code, site })),
		responses,
		report: recordsReport,
	};
}

function answer(
	random: SeededRandom,
	instrument: Instrument,
	wave: "baseline" | "follow-up",
	person: { code?: string; site?: string; level: number },
): SampleResponse {
	const [month, shifts] = wave === "baseline" ? [2, {}] : [7, CHANGE];
	const startedAt = onDay(
		month,
		1 + Math.floor(random.uniform() * 26),
		random.uniform(),
	);
	return {
		wave,
		...(person.code && { participant: person.code }),
		...(person.site && { site: person.site }),
		mode: random.chance(0.1) ? "helped" : "self",
		answers: drawAnswers(random, instrument, {
			// Most of a person stays the same between waves; good and bad months differ.
			level: 0.9 * person.level + 0.45 * random.normal(),
			shifts,
			fixed: {
				looked_ever: random.chance(0.97) ? "yes" : "no",
				purposes: random.chance(0.5) ? ["results", "letters"] : ["medicines"],
			},
		}),
		startedAt,
		completedAt: minutesAfter(startedAt, 3 + random.uniform() * 5),
	};
}
