import { newRota } from "./new-rota.ts";
import { type SampleSurveyChart, weekly } from "./sample-chart.ts";

const rota = { day: newRota.day, text: "New rota" };

/** What the end-of-shift answers show week by week. */
export const shiftCharts: readonly SampleSurveyChart[] = [
	{
		title: "Shift safety index",
		source: { of: "mean", scale: "shift_index" },
		// The lines of the seven weeks before the rota, so that what followed is held against them.
		settings: { ...weekly, kind: "xmr", target: 60, baseline: 7 },
		annotations: [rota],
	},
	{
		title: `Overall safety in ${newRota.unit}`,
		source: { of: "mean", scale: "overall_safety" },
		site: newRota.unit,
		settings: { ...weekly, kind: "run", preset: "anhoej" },
		annotations: [rota],
	},
	{
		title: "End-of-shift answers a week",
		source: { of: "responses" },
		settings: { ...weekly, kind: "run", better: "neutral" },
		annotations: [
			{ day: "2026-05-01", text: "Began on a Friday" },
			{ day: "2026-07-31", text: "Ended on a Friday" },
		],
	},
];
