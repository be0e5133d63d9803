import { v4 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#instruments/over-time/periods.ts";
import { relation } from "#instruments/over-time/relation.ts";
import type { SideBySide } from "../../../server/over-time/side-by-side.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import { shiftsOf } from "../../instruments/statistics/regression/made-up-shifts.ts";
import { seededRandom } from "../../instruments/statistics/seeded-random.ts";
import { openApp } from "../../support/app.ts";
import { type Field, openField } from "../../support/field.ts";
import type { Person } from "../../support/person.ts";
import {
	addChart,
	addSeries,
	importCsv,
	member,
	weekly,
} from "./time-series.ts";

const first = "2026-01-05";
const few = [5, 3, 8, 6, 7, 2, 9, 4, 6, 5, 7, 3];
const others = [52, 41, 66, 60, 58, 38, 75, 43, 57, 55, 66, 36];

let field: Field;
beforeAll(async () => {
	field = await openField(await openApp());
});

function daily(values: readonly number[], from = first): string {
	const lines = values.map((value, day) => `${addDays(from, day)},${value}`);
	return ["date,value", ...lines].join("\n");
}

async function seriesOf(csv: string, wanted: object = {}) {
	const series = await addSeries(field, wanted);
	const { status, body } = await importCsv(field, series, csv);
	if (status !== 200) throw new Error(JSON.stringify(body));
	return `series:${series.id}`;
}

async function beside(
	x: string,
	y: string,
	wanted: Record<string, string> = {},
	person: Person = field.person,
) {
	const query = new URLSearchParams({ x, y, ...wanted });
	return await person.get<SideBySide & ProblemBody>(
		`${field.project}/side-by-side?${query}`,
	);
}

describe("two series by day", () => {
	const shifts = shiftsOf(seededRandom(7), { bend: 8 });
	let hours: string;
	let safety: string;
	beforeAll(async () => {
		hours = await seriesOf(daily(shifts.map(({ x }) => x)), { name: "Hours" });
		safety = await seriesOf(daily(shifts.map(({ y }) => y)), {
			name: "Safety",
		});
	});

	it("claims the planted tipping point, with the figures of the pure functions", async () => {
		const { body } = await beside(hours, safety);
		const expected = relation(body.x.points, body.y.points, {
			period: "day",
			lags: [0],
		});
		expect(body.x.points.map(({ value }) => value)).toEqual(
			shifts.map(({ x }) => x),
		);
		expect(body.relation).toMatchObject({
			correlation: { r: expected.correlation.r, pairs: 120 },
			line: { intercept: expected.line.intercept },
			bend: {
				claim: true,
				at: {
					x: expected.bend.fit.breakpoint.estimate,
					...expected.bend.interval,
				},
				daviesP: expected.bend.daviesP,
				against: [],
			},
		});
		expect(body.relation?.bend.at?.x).toBeCloseTo(6.5, 0);
		expect(body.finding).toMatch(
			/^Safety has a tipping point where Hours is 6\.\d+ \(/,
		);
		expect(body.verdict[0]).toMatch(/^There is a tipping point\. Below 6\./);
		expect(body.notes[0]).toMatch(/does not say that one makes the other/);
	});

	it("is open to every role, and gives each the same of what counts no people", async () => {
		const { body } = await beside(hours, safety);
		for (const role of ["designer", "collector", "analyst", "viewer"]) {
			const person = await member(field, role);
			const seen = await beside(hours, safety, {}, person);
			expect(seen.status).toBe(200);
			expect(seen.body.relation).toEqual(body.relation);
		}
	});

	it("sets safety of the next day beside the hours of today, and counts lags", async () => {
		const { body } = await beside(hours, safety, { lags: "0,2,1" });
		expect(body.lag).toBe(1);
		expect(body.pairs).toHaveLength(119);
		expect(body.pairs[0]).toEqual({
			x: shifts[0]?.x,
			y: shifts[1]?.y,
			start: first,
			yStart: addDays(first, 1),
		});
		expect(body.relation?.lags.map(({ lag }) => lag)).toEqual([0, 2, 1]);
		expect(body.notes.join(" ")).toMatch(
			/3 lags were looked at \(0, 2 and 1 days\)/,
		);
		expect(body.relation?.bend.claim).toBe(false);
		expect(body.relation?.bend.against.join(" ")).toMatch(/by Holm for 3 lags/);
	});

	it("says of a lag alone that it has to be decided on beforehand", async () => {
		const { body } = await beside(hours, safety, { lags: "1" });
		expect(body.notes.join(" ")).toMatch(/decided on beforehand/);
	});

	it("takes a chart for its series, and names it as the chart is named", async () => {
		const chart = await addChart(field, {
			of: "series",
			series: safety.slice(7),
		});
		const { body } = await beside(hours, `chart:${chart.id}`);
		expect(body.y.title).toBe("Chart");
		expect(body.relation?.bend.claim).toBe(true);
	});
});

it("believes a straight line, and says what stands against a bend", async () => {
	const straight = shiftsOf(seededRandom(19), { bend: 0 });
	const { body } = await beside(
		await seriesOf(daily(straight.map(({ x }) => x)), { name: "Hours" }),
		await seriesOf(daily(straight.map(({ y }) => y)), { name: "Safety" }),
	);
	expect(body.relation?.bend.claim).toBe(false);
	expect(body.finding).toMatch(/no tipping point can be claimed$/);
	expect(body.verdict[0]).toMatch(/straight line is what is believed/);
	expect(body.relation?.bend.against.join(" ")).toMatch(
		/Davies’ test gives p = 0\.\d+, and a claim asks for less than 0\.01/,
	);
});

describe("pairs by period", () => {
	it("agrees with R on twelve weeks", async () => {
		const { body } = await beside(
			await seriesOf(weekly(few)),
			await seriesOf(weekly(others)),
		);
		expect([body.period, body.periods]).toEqual([
			"week",
			["week", "month", "quarter"],
		]);
		const { line, correlation, bend } = body.relation ?? {};
		expect(line?.slope.estimate).toBeCloseTo(5.54664484452, 9);
		expect(line?.slope.ciLow).toBeCloseTo(4.56687533514, 9);
		expect(correlation?.r).toBeCloseTo(0.9699829, 6);
		expect(bend?.against.join(" ")).toMatch(/at the edge of what was seen/);
		expect(body.notes.join(" ")).toMatch(/good and bad shifts average out/);
	});

	it("brings days to the weeks of the other, weighing rates by what they were counted from", async () => {
		const days = few.flatMap((falls, week) =>
			[0, 3].map(
				(day) =>
					`${addDays(first, 7 * week + day)},${falls + day},${100 + day}`,
			),
		);
		const rate = await seriesOf(["date,falls,bed days", ...days].join("\n"), {
			name: "Falls",
			kind: "rate",
			per: 1_000,
			unit: "falls per 1,000 bed days",
		});
		const { body } = await beside(await seriesOf(weekly(others)), rate);
		expect(body.period).toBe("week");
		expect(body.y.points).toHaveLength(12);
		expect(body.y.points[0]?.value).toBeCloseTo((1_000 * 13) / 203, 9);
		expect(body.y.points[0]?.n).toBe(203);
	});

	it("refuses a period that one of the two knows nothing of", async () => {
		const { status, body } = await beside(
			await seriesOf(daily(few)),
			await seriesOf(weekly(others)),
			{ period: "day" },
		);
		expect([status, body.type]).toEqual([
			422,
			"/problems/chart-cannot-be-drawn",
		]);
		expect(body.detail).toMatch(/choose week or month or quarter/);
	});
});

describe("where nothing can be said", () => {
	const findingOf = async (x: string, y: string) => {
		const { status, body } = await beside(x, y);
		expect([status, body.relation]).toEqual([200, null]);
		return body;
	};

	it("says how many pairs there are and how many are needed", async () => {
		const { finding, x } = await findingOf(
			await seriesOf(daily(few.slice(0, 4))),
			await seriesOf(daily(others)),
		);
		expect(finding).toMatch(/4 days have a figure of both, and 8 are needed/);
		expect(x.points).toHaveLength(4);
	});

	it("says that dates never meet, that one never moves, and that one is empty", async () => {
		const usual = await seriesOf(daily(others));
		const before = await seriesOf(daily(few, "2020-01-06"));
		expect((await findingOf(before, usual)).finding).toMatch(
			/never meet: .*6 January 2020 to 17 January 2020/,
		);
		const still = await seriesOf(daily(few.map(() => 5)), { name: "Beds" });
		expect((await findingOf(still, usual)).finding).toMatch(
			/“Beds” is the same in all 12 pairs/,
		);
		const { id } = await addSeries(field, { name: "Nothing" });
		expect((await findingOf(usual, `series:${id}`)).finding).toMatch(
			/“Nothing” has no figures/,
		);
	});

	it("refuses one beside itself, times between events, and what is not there", async () => {
		const usual = await seriesOf(daily(few));
		const between = await seriesOf(daily(few), { kind: "time-between" });
		expect((await beside(usual, usual)).body.detail).toMatch(/same figures/);
		expect((await beside(usual, between)).body.detail).toMatch(
			/between two events/,
		);
		for (const of of ["series", "chart"])
			expect((await beside(usual, `${of}:${v4()}`)).status).toBe(404);
		const rare = await seriesOf(
			`date,value\n2020-01-01,1\n2022-01-01,2\n2024-01-01,3`,
		);
		expect((await beside(usual, rare)).body.detail).toMatch(/too seldom/);
	});

	it.each<Record<string, string>>([
		{ x: "series:1" },
		{ x: "survey:00000000-0000-4000-8000-000000000000" },
		{ lags: "8" },
		{ lags: "0,,1" },
		{ period: "point" },
		{ colour: "red" },
	])("refuses the query %j", async (wrong) => {
		const usual = await seriesOf(daily(few));
		const { status, body } = await beside(usual, usual, wrong);
		expect([status, body.type]).toEqual([422, "/problems/invalid-body"]);
	});
});
