import { expect, it } from "vitest";
import { timeChart } from "#instruments/over-time/time-chart.ts";
import {
	chartFinding,
	variationOf,
} from "../../../server/over-time/chart-finding.ts";
import type { NewChart } from "../../../server/over-time/charts.schemas.ts";

const settings: NewChart["settings"] = {
	source: { of: "series", series: "00000000-0000-7000-8000-000000000000" },
	period: "week",
	kind: "run",
	preset: "anhoej",
	screen: false,
	better: "neutral",
};

function drawn(values: readonly number[]) {
	const points = values.map((value, week) => {
		const day = new Date(Date.UTC(2026, 0, 5 + 7 * week));
		const from = day.toISOString().slice(0, 10);
		return {
			from,
			to: from,
			value,
			numerator: null,
			denominator: null,
			sd: null,
		};
	});
	return timeChart(points, {
		kind: "run",
		preset: "anhoej",
		screen: false,
		better: "neutral",
		target: null,
		baseline: null,
		rebaseAt: [],
	});
}

it("tells of a shift of the whole phase where no single point is judged", () => {
	const chart = drawn([1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8, 1, 8]);
	expect(chart.phases.at(-1)?.runs.signal).toBe(true);
	expect(chart.latest).toBe("common_cause");
	const { type, words } = variationOf(settings, chart);
	expect(type).toBe("shift");
	expect(words).toMatch(/^more than chance: /);
	expect(chartFinding({ title: "Falls", settings }, chart)).toBe(
		`Falls: ${words}`,
	);
});
