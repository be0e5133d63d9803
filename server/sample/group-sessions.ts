import type { Instrument } from "#instruments/definition.ts";
import { drawAnswers } from "./draw-answers.ts";
import {
	minutesAfter,
	onDay,
	type SampleResponse,
	type SampleSurvey,
} from "./sample-survey.ts";
import type { SeededRandom } from "./seeded-random.ts";

const WAVES = [
	{
		key: "12-weeks",
		title: "12 weeks",
		month: 3,
		women: 38,
		shifts: { informed: 1.2, aware: 1.1, comfortable: 0.5, connected: -0.5 },
	},
	{
		key: "16-weeks",
		title: "16 weeks",
		month: 4,
		women: 33,
		shifts: { informed: 0.8, aware: 0.9, comfortable: 1.1, connected: 0.9 },
	},
];
const SESSIONS = ["Tuesday group", "Thursday group"];

/** Group antenatal sessions at 12 and 16 weeks: anonymous, so the two waves are two groups. */
export function groupSessions(
	random: SeededRandom,
	instrument: Instrument,
): SampleSurvey {
	const responses = WAVES.flatMap(({ key, month, women, shifts }) =>
		Array.from({ length: women }, (): SampleResponse => {
			const startedAt = onDay(month, random.pick([3, 10, 17, 24]), 0);
			return {
				wave: key,
				site: random.pick(SESSIONS),
				mode: random.chance(0.12) ? "helped" : "self",
				answers: drawAnswers(random, instrument, {
					level: 0.5 + 0.8 * random.normal(),
					shifts,
				}),
				startedAt,
				completedAt: minutesAfter(startedAt, 1 + random.uniform() * 2),
			};
		}),
	);
	return {
		key: "groupSessions",
		title: "Group antenatal sessions",
		instrument: instrument.id,
		linkage: "none",
		waves: WAVES.map(({ key, title }) => ({ key, title })),
		participants: [],
		responses,
	};
}
