import { v4 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import golden from "../../reference/spc.json";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { type Person, publish } from "../../support/person.ts";
import {
	addChart,
	addSeries,
	figuresOf,
	importCsv,
	member,
	settingsOf,
	week,
	weekly,
} from "./time-series.ts";

const day = 86_400_000;
const V = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const W = [
	42, 45, 40, 44, 47, 43, 41, 46, 44, 42, 45, 43, 48, 50, 49, 51, 47, 52, 50,
	49, 51, 50, 53, 49,
];

let field: Field;
let viewer: Person;
beforeAll(async () => {
	field = await openField(await openApp());
	viewer = await member(field, "viewer");
});

async function drawn(values: readonly number[], wanted: object = {}) {
	const series = await addSeries(field);
	await importCsv(field, series, weekly(values));
	return await addChart(field, { of: "series", series: series.id }, wanted);
}

describe("a chart of figures from elsewhere", () => {
	it("has the limits of the vector, screened and not", async () => {
		const plain = await figuresOf(field.person, await drawn(V));
		expect(plain.kind).toBe("xmr");
		expect(plain.points[0]?.centre).toBeCloseTo(1.944, 3);
		expect(plain.points[0]?.lower).toBeCloseTo(-3.0626, 4);
		expect(plain.points[0]?.upper).toBeCloseTo(6.9515, 4);
		expect(plain.points[4]?.rule).toBe("beyond-limits");
		const screened = await figuresOf(
			field.person,
			await drawn(V, { screen: true, preset: "nhsr-plotthedots" }),
		);
		expect(screened.points[0]?.lower).toBeCloseTo(-0.7156, 4);
		expect(screened.points[0]?.upper).toBeCloseTo(4.6044, 4);
	});

	it("agrees with NHSRplotthedots on rebase, baseline and target", async () => {
		const cases = golden.makingDataCount.filter(
			({ rebaseAt, limitsFromFirst, target }) =>
				rebaseAt !== null || (limitsFromFirst !== null && target !== null),
		);
		expect(cases.length).toBeGreaterThan(3);
		for (const each of cases.slice(0, 8)) {
			const chart = await drawn(each.values, {
				kind: "xmr",
				screen: each.screenOutliers,
				better: each.improvementDirection,
				...(each.target !== null && { target: each.target }),
				...(each.limitsFromFirst !== null && {
					baseline: each.limitsFromFirst,
				}),
			});
			for (const at of [each.rebaseAt ?? []].flat())
				await field.person.call("PUT", `${chart.path}/rebases/${week(at)}`, {
					reason: "Known cause",
				});
			const { points } = await figuresOf(field.person, chart);
			each.expected.upper.forEach((upper, at) => {
				expect(points[at]?.upper).toBeCloseTo(upper ?? 0, 6);
			});
			expect(points.map(({ type }) => type)).toEqual(each.expected.type);
		}
	});

	it("works limits out anew from a day, keeps the old ones, and says who and why", async () => {
		const chart = await drawn(W);
		const { status } = await field.person.call(
			"PUT",
			`${chart.path}/rebases/${week(12)}`,
			{ reason: "New rota" },
		);
		expect(status).toBe(200);
		const { points, phases, notes } = await figuresOf(field.person, chart);
		expect(points[11]?.upper).toBeCloseTo(51.9636, 4);
		expect(points[12]?.lower).toBeCloseTo(43.3876, 4);
		expect(phases.map(({ reason, by }) => [reason, by])).toEqual([
			[null, null],
			["New rota", "owner"],
		]);
		expect(notes).toEqual([]);
		await field.person.call("DELETE", `${chart.path}/rebases/${week(12)}`);
		expect((await figuresOf(field.person, chart)).phases).toHaveLength(1);
	});

	it("refuses a rebase without a reason, at the first point, and after the last", async () => {
		const chart = await drawn(W);
		const rebase = (day: string, reason: string) =>
			field.person.call("PUT", `${chart.path}/rebases/${day}`, { reason });
		expect((await rebase(week(12), " ")).status).toBe(422);
		const first = await rebase(week(0), "New rota");
		expect(first.status).toBe(422);
		expect(first.body.type).toBe("/problems/chart-cannot-be-drawn");
		expect(first.body.detail).toMatch(/first point/);
		expect((await rebase("2027-01-01", "New rota")).body.detail).toMatch(
			/after it/,
		);
	});

	it("warns of few points after a rebase", async () => {
		const chart = await drawn(W);
		await field.person.call("PUT", `${chart.path}/rebases/${week(20)}`, {
			reason: "New rota",
		});
		const { notes } = await figuresOf(field.person, chart);
		expect(notes.join(" ")).toMatch(
			/Phase 2 stands on 4 points.*Wait for 8 to 12/,
		);
	});

	it("says whether a target will be met", async () => {
		const met = async (target: number) =>
			(await figuresOf(field.person, await drawn(W, { target }))).assurance
				?.type;
		expect(await met(30)).toBe("consistent_pass");
		expect(await met(60)).toBe("consistent_fail");
		expect(await met(47)).toBe("inconsistent");
	});

	it("judges runs by Anhøj and by the IHI", async () => {
		const anhoej = await figuresOf(
			field.person,
			await drawn(W, { kind: "run", preset: "anhoej" }),
		);
		expect(anhoej.phases[0]).toMatchObject({
			longestRun: 11,
			longestRunLimit: 7,
			crossings: 1,
			crossingsLimit: 7,
			signal: true,
		});
		expect(anhoej.finding).toContain(anhoej.variation?.words);
		const six = [5, 1, 9, 2, 8, 6, 7, 6, 7, 6, 7, 1, 2, 1, 3, 1];
		const ihi = await figuresOf(
			field.person,
			await drawn(six, { kind: "run", preset: "ihi" }),
		);
		expect(ihi.points.some(({ rule }) => rule === "shift")).toBe(true);
	});

	it("proposes a run chart for few points, and draws one or none", async () => {
		const few = await figuresOf(field.person, await drawn([3, 4, 5]));
		expect(few.proposal?.kind).toBe("run");
		expect(few.notes.join(" ")).toMatch(/3 points: fewer than 12/);
		expect(
			(await figuresOf(field.person, await drawn([3]))).points,
		).toHaveLength(1);
		const series = await addSeries(field);
		const empty = await addChart(field, { of: "series", series: series.id });
		expect(await figuresOf(field.person, empty)).toMatchObject({
			points: [],
			kind: null,
			finding: "There is nothing to draw yet",
		});
	});

	it("draws cases out of so many, and says where P′ is due", async () => {
		const x = [820, 910, 760, 1005, 880, 930, 700, 990, 860, 905, 1040, 780];
		const n = [
			10000, 10250, 9800, 10400, 10100, 10050, 9900, 10300, 9950, 10200, 10350,
			9850,
		];
		const series = await addSeries(field, {
			kind: "proportion",
			unit: "patients",
		});
		await importCsv(
			field,
			series,
			[
				"date,numerator,denominator",
				...x.map((cases, at) => `${week(at)},${cases},${n[at]}`),
			].join("\n"),
		);
		const source = { of: "series", series: series.id };
		const prime = await figuresOf(field.person, await addChart(field, source));
		expect(prime.kind).toBe("p-prime");
		expect(prime.points[0]?.centre).toBeCloseTo(8.73298, 4);
		expect(prime.phases[0]?.sigmaZ).toBeCloseTo(4.13931, 4);
		expect(prime.points.some(({ rule }) => rule === "beyond-limits")).toBe(
			false,
		);
		const plain = await figuresOf(
			field.person,
			await addChart(field, source, { kind: "p" }),
		);
		expect(
			plain.points.flatMap(({ rule }, at) =>
				rule === "beyond-limits" ? [at + 1] : [],
			),
		).toEqual([3, 4, 7, 8, 11]);
		expect(plain.notes.join(" ")).toMatch(/P′/);
	});

	it("draws rates for a thousand, and warns of a limit of nought", async () => {
		const x = [4, 6, 3, 7, 5, 2, 8, 5, 4, 6];
		const days = [812, 905, 790, 1010, 880, 760, 990, 860, 845, 930];
		const series = await addSeries(field, {
			kind: "rate",
			per: 1_000,
			unit: "falls per 1,000 bed days",
		});
		await importCsv(
			field,
			series,
			[
				"date,falls,bed days",
				...x.map((falls, at) => `${week(at)},${falls},${days[at]}`),
			].join("\n"),
		);
		const figures = await figuresOf(
			field.person,
			await addChart(field, { of: "series", series: series.id }, { kind: "u" }),
		);
		expect(figures.points[0]?.centre).toBeCloseTo(5.69346, 4);
		expect(figures.points[0]?.upper).toBeCloseTo(13.637, 3);
		expect(figures.notes.join(" ")).toMatch(/lower limit is 0/);
	});

	it("shows gaps, adds weeks up into months, and draws times between events", async () => {
		const series = await addSeries(field);
		const csv = `date,value\n${[0, 1, 2, 5, 6].map((at) => `${week(at)},${at}`).join("\n")}`;
		await importCsv(field, series, csv);
		const source = { of: "series", series: series.id };
		const weeks = await figuresOf(field.person, await addChart(field, source));
		expect(weeks.points.map(({ afterGap }) => afterGap)).toEqual([
			false,
			false,
			false,
			true,
			false,
		]);
		const months = await figuresOf(
			field.person,
			await addChart(field, source, { period: "month" }),
		);
		expect(months.points.map(({ from, value }) => [from, value])).toEqual([
			["2026-01-01", 1],
			["2026-02-01", 5.5],
		]);
		const between = await addSeries(field, {
			kind: "time-between",
			unit: "days",
		});
		await importCsv(
			field,
			between,
			weekly([9, 14, 3, 40, 21, 8, 2, 17, 30, 11, 6, 5]),
		);
		const t = await figuresOf(
			field.person,
			await addChart(field, { of: "series", series: between.id }),
		);
		expect(t.kind).toBe("t");
		const refused = await field.person.post(`${field.project}/charts`, {
			title: "Months between",
			settings: settingsOf(
				{ of: "series", series: between.id },
				{ period: "month" },
			),
		});
		expect(refused.body.type).toBe("/problems/chart-cannot-be-drawn");
	});

	it("refuses a kind of chart that the figures cannot be", async () => {
		const series = await addSeries(field);
		const { status, body } = await field.person.post<ProblemBody>(
			`${field.project}/charts`,
			{
				title: "P of hours",
				settings: settingsOf(
					{ of: "series", series: series.id },
					{ kind: "p" },
				),
			},
		);
		expect([status, body.type]).toEqual([201, undefined]);
		await importCsv(field, series, weekly(V));
		const later = await field.person.post<ProblemBody>(
			`${field.project}/charts`,
			{
				title: "P of hours",
				settings: settingsOf(
					{ of: "series", series: series.id },
					{ kind: "p" },
				),
			},
		);
		expect(later.body.detail).toMatch(/cannot be a P chart/);
	});

	it("keeps notes at their days", async () => {
		const chart = await drawn(W);
		const made = await field.person.make<{ annotations: { id: string }[] }>(
			`${chart.path}/annotations`,
			{ day: "2026-02-04", text: "New rota" },
		);
		expect((await figuresOf(viewer, chart)).annotations).toEqual([
			{ day: "2026-02-04", text: "New rota", place: 5 },
		]);
		await field.person.call(
			"DELETE",
			`${chart.path}/annotations/${made.annotations[0]?.id}`,
		);
		expect((await figuresOf(viewer, chart)).annotations).toEqual([]);
	});

	it("tells viewers nothing of small counts of people", async () => {
		const series = await addSeries(field, {
			kind: "count",
			unit: "people",
			countsPeople: true,
		});
		await importCsv(field, series, weekly([12, 3, 15, 0, 20]));
		const chart = await addChart(field, { of: "series", series: series.id });
		const seen = await figuresOf(viewer, chart);
		expect(seen.points.map(({ value }) => value)).toEqual([12, 15, 0, 20]);
		expect(seen.notes.join(" ")).toMatch(/1 point is left out/);
		expect(seen.small).toEqual([]);
		const all = await figuresOf(field.person, chart);
		expect(all.points).toHaveLength(5);
		expect(all.small).toEqual([1]);
		const months = await addChart(
			field,
			{ of: "series", series: series.id },
			{ period: "month" },
		);
		expect(
			(await figuresOf(viewer, months)).points.map(({ from }) => from),
		).toEqual(["2026-02-01"]);
	});
});

describe("a chart of a survey of one wave", () => {
	const instrument = sampleInstrument({
		items: [single("a")],
		scales: [
			scale({
				items: ["a"],
				missing: { minAnswered: 1 },
				range: { min: 1, max: 5 },
			}),
		],
	});
	let survey: { id: string; path: string };
	beforeAll(async () => {
		await publish(field.person, instrument);
		survey = await addSurvey(field, instrument, {
			waves: [{ key: "shifts", title: "Every shift" }],
		});
		const { token } = await addLink(field, survey, { wave: "shifts" });
		for (let at = 0; at < 26; at += 1) {
			const completedAt = `${week(at >> 1)}T10:00:00.000Z`;
			const body = submission(
				{ a: (at % 5) + 1 },
				{ startedAt: completedAt, completedAt },
			);
			const { status } = await send(field, token, v4(), body);
			expect(status).toBe(201);
		}
	});
	const scaleId = instrument.scales[0]?.id ?? "";

	it("draws means, shares and numbers by week for who may see single responses", async () => {
		const of = (source: object) =>
			addChart(field, { survey: survey.id, ...source }, { period: "week" });
		const mean = await figuresOf(
			field.person,
			await of({ of: "mean", scale: scaleId, wave: "shifts" }),
		);
		expect(mean.points).toHaveLength(13);
		expect(mean.points[0]).toMatchObject({
			from: week(0),
			value: 1.5,
			denominator: 2,
		});
		expect(mean.notes.join(" ")).toMatch(/Contains small numbers/);
		const top = await figuresOf(
			field.person,
			await of({ of: "share", item: "a", codes: [5] }),
		);
		expect(top.kind).toBe("p");
		expect(top.points[2]).toMatchObject({
			numerator: 1,
			denominator: 2,
			value: 50,
		});
		const count = await figuresOf(field.person, await of({ of: "responses" }));
		expect(count.points.map(({ value }) => value)).toEqual(Array(13).fill(2));
	});

	it("tells viewers whole groups of people, never a period", async () => {
		await asOwner(field.app)
			.db.updateTable("response")
			.set({
				received_at: new Date(Math.floor(Date.now() / day - 30) * day),
			} as never)
			.execute();
		const of = (source: object) =>
			addChart(field, { survey: survey.id, ...source }, { period: "week" });
		const mean = await figuresOf(
			viewer,
			await of({ of: "mean", scale: scaleId }),
		);
		expect(mean.isProtected).toBe(true);
		expect(mean.points.length).toBeGreaterThan(0);
		for (const { denominator } of mean.points)
			expect(denominator).toBeGreaterThanOrEqual(10);
		for (const source of [
			{ of: "share", item: "a", codes: [5] },
			{ of: "responses" },
		]) {
			const seen = await figuresOf(viewer, await of(source));
			expect(seen.points).toEqual([]);
			expect(seen.notes.join(" ")).toMatch(
				/for members who may see single responses/,
			);
		}
	});

	it("says what is not there", async () => {
		for (const [source, words] of [
			[{ of: "mean", survey: survey.id, scale: "none" }, /no such scale/],
			[
				{ of: "share", survey: survey.id, item: "none", codes: [1] },
				/no such item/,
			],
			[{ of: "responses", survey: v4() }, /no such survey/],
			[{ of: "responses", survey: survey.id, wave: "none" }, /no such wave/],
			[{ of: "series", series: v4() }, /no such series/],
		] as const) {
			const { body } = await field.person.post(`${field.project}/charts`, {
				title: "None",
				settings: settingsOf(source, { period: "week" }),
			});
			expect(body.detail).toMatch(words);
		}
	});
});

it("shows a wall what viewers see, until it is withdrawn", async () => {
	const chart = await drawn(W);
	const { id, token, url } = await field.person.make<{
		id: string;
		token: string;
		url: string;
	}>(`${field.project}/walls`, { name: "Ward 4", charts: [chart.id] });
	expect(url).toContain(`/wall/${token}`);
	const anybody = async (secret: string) => {
		const { statusCode, body } = await field.app.inject({
			url: `/api/v1/wall/${secret}`,
		});
		return { status: statusCode, body: JSON.parse(body) };
	};
	const { status, body } = await anybody(token);
	expect(status).toBe(200);
	expect(body.charts[0].points).toHaveLength(W.length);
	expect(
		(await anybody(`${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`))
			.status,
	).toBe(404);
	expect((await anybody("nonsense")).status).toBe(404);
	await field.person.call("DELETE", `${field.project}/walls/${id}`);
	const gone = await anybody(token);
	expect([gone.status, gone.body.type]).toEqual([
		410,
		"/problems/wall-withdrawn",
	]);
	const { rows } = await asOwner(field.app)
		.db.selectFrom("wall_display")
		.select("secret_hash")
		.execute()
		.then((rows) => ({ rows }));
	expect(JSON.stringify(rows)).not.toContain(token.slice(8));
});
