import type { Answer, Instrument } from "#instruments/definition.ts";
import { drawAnswers } from "./draw-answers.ts";
import { newRota } from "./new-rota.ts";
import {
	minutesAfter,
	type SampleResponse,
	type SampleSurvey,
} from "./sample-survey.ts";
import type { SeededRandom } from "./seeded-random.ts";
import { shiftCharts } from "./shift-charts.ts";

const UNITS = [
	{ name: "Unit North", level: 0.9 },
	{ name: "Unit South", level: 0.4 },
];
const WAVES = [
	{ key: "2026-05", title: "May 2026" },
	{ key: "2026-06", title: "June 2026" },
	{ key: "2026-07", title: "July 2026" },
];
const FIRST_DAY = Date.UTC(2026, 4, 1);
const DAYS = 92;
const DAY = 24 * 60 * 60_000;
/** How much the new rota raises the level of its unit's shifts. */
const ROTA_GAIN = 0.7;
const ROTA_FROM = Date.parse(newRota.day);
const FLAGS = [
	"medicine_omitted",
	"pain_relief_late",
	"observations_missed",
	"basic_care_late",
	"nurse_time_short",
];

/** Three months of end-of-shift answers in two units, day and night; anonymous. */
export function shiftScale(
	random: SeededRandom,
	instrument: Instrument,
): SampleSurvey {
	const responses: SampleResponse[] = [];
	for (let day = 0; day < DAYS; day++)
		for (const unit of UNITS)
			for (const dayNight of ["day", "night"] as const)
				responses.push(
					...oneShift(
						random,
						instrument,
						FIRST_DAY + day * DAY,
						unit,
						dayNight,
					),
				);
	return {
		key: "shiftScale",
		title: "End of shift: how safe was it?",
		instrument: instrument.id,
		linkage: "none",
		waves: WAVES,
		participants: [],
		responses,
		charts: shiftCharts,
		feedback: {
			own: true,
			unit: true,
			approver: "Nobody: this sample is made up",
			approvedOn: "2026-04-20",
			note: {
				en: "After a hard shift, talk to your shift lead, or to a colleague whom you trust. This is a sample survey: the groups below are made up.",
			},
		},
	};
}

function oneShift(
	random: SeededRandom,
	instrument: Instrument,
	date: number,
	unit: { name: string; level: number },
	dayNight: "day" | "night",
): SampleResponse[] {
	const hasRota = unit.name === newRota.unit && date >= ROTA_FROM;
	const shift =
		unit.level +
		(hasRota ? ROTA_GAIN : 0) +
		(dayNight === "night" ? -0.4 : 0) +
		0.6 * random.normal();
	const staff = 3 + Math.floor(random.uniform() * 4);
	const end = date + (dayNight === "day" ? 20 : 32) * 60 * 60_000;
	return Array.from({ length: staff }, () => {
		const startedAt = new Date(
			end + Math.floor(random.uniform() * 40) * 60_000,
		);
		return {
			wave: new Date(date).toISOString().slice(0, 7),
			site: unit.name,
			mode: "self",
			answers: drawAnswers(random, instrument, {
				level: shift + 0.5 * random.normal(),
				fixed: {
					day_night: dayNight,
					red_flags: redFlags(random, shift),
					why: undefined,
				},
			}),
			startedAt,
			completedAt: minutesAfter(startedAt, 0.4 + random.uniform() * 0.6),
		};
	});
}

/** The harder the shift, the likelier a red flag. */
function redFlags(random: SeededRandom, shift: number): Answer {
	return random.chance(1 / (1 + Math.exp(2 + 1.5 * shift)))
		? [random.pick(FLAGS)]
		: ["none"];
}
