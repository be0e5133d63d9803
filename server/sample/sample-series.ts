import { addDays } from "#instruments/over-time/periods.ts";
import { newRota } from "./new-rota.ts";
import { type SampleSeries, weekly } from "./sample-chart.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";

const FIRST_MONDAY = "2025-12-29";
const WEEKS = 40;
const DAYS_A_WEEK = 7;
/** The days of the end-of-shift survey. */
const FIRST_SHIFT = "2026-05-01";
const SHIFT_DAYS = 92;
/** Patient days to a fall, on average: the same before and after the rota. */
const DAYS_A_FALL = 150;

/** The figures from elsewhere, the same every time: one series changes with the new rota, the other does not. */
export function sampleSeries(): SampleSeries[] {
	const days = Array.from({ length: WEEKS }, (_, week) =>
		addDays(FIRST_MONDAY, DAYS_A_WEEK * week),
	);
	return [
		nursingHours(seededRandom(2026_5), days),
		falls(seededRandom(2026_7), days),
		hoursByDay(seededRandom(2026_9)),
	];
}

/** What one day is staffed with, before chance. */
const usualHours = (day: string) => (day < newRota.day ? 6.2 : 7);

function nursingHours(
	random: SeededRandom,
	days: readonly string[],
): SampleSeries {
	const reason = `The new rota in ${newRota.unit}: planned, and begun on this day`;
	return {
		series: {
			name: "Nursing hours per patient day",
			unit: "hours",
			kind: "value",
			countsPeople: false,
		},
		site: newRota.unit,
		points: days.map((day) => {
			const value = hundredths(usualHours(day) + 0.2 * random.normal());
			return { day, value, numerator: null, denominator: null };
		}),
		chart: {
			title: "Nursing hours per patient day",
			settings: { ...weekly, target: 6.5 },
			rebase: { day: newRota.day, reason },
			annotations: [{ day: newRota.day, text: "New rota" }],
		},
	};
}

/** To be set beside the answers of each day: both change with the new rota, and with nothing else. */
function hoursByDay(random: SeededRandom): SampleSeries {
	return {
		series: {
			name: "Daily nursing hours",
			unit: "hours per patient day",
			kind: "value",
			countsPeople: false,
		},
		site: newRota.unit,
		points: Array.from({ length: SHIFT_DAYS }, (_, place) => {
			const day = addDays(FIRST_SHIFT, place);
			const value = hundredths(usualHours(day) + 0.5 * random.normal());
			return { day, value, numerator: null, denominator: null };
		}),
	};
}

function hundredths(value: number): number {
	return Math.round(100 * value) / 100;
}

function falls(random: SeededRandom, days: readonly string[]): SampleSeries {
	return {
		series: {
			name: "Falls",
			unit: "falls per 1,000 patient days",
			kind: "rate",
			per: 1_000,
			// Falls are events: somebody may fall twice.
			countsPeople: false,
		},
		points: days.map((day) => {
			const beds = 54 + Math.floor(8 * random.uniform());
			const denominator = DAYS_A_WEEK * beds;
			const numerator = Array.from({ length: denominator }, () =>
				random.chance(1 / DAYS_A_FALL),
			).filter(Boolean).length;
			return { day, value: null, numerator, denominator };
		}),
		chart: {
			title: "Falls per 1,000 patient days",
			settings: { ...weekly, kind: "u", better: "decrease" },
		},
	};
}
