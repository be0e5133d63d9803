import { beforeAll, describe, expect, it } from "vitest";
import type {
	SeriesImportReport,
	SeriesPoints,
} from "../../../server/series/series.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import { openApp } from "../../support/app.ts";
import { type Field, faultPaths, openField } from "../../support/field.ts";
import {
	addChart,
	addSeries,
	importCsv,
	member,
	weekly,
} from "../over-time/time-series.ts";

let field: Field;
beforeAll(async () => {
	field = await openField(await openApp());
});

async function report(
	csv: string,
	kind: "value" | "rate" | "count" = "value",
	wanted = {},
) {
	const series = await addSeries(field, { kind });
	const { body } = await importCsv(field, series, csv, {
		apply: false,
		...wanted,
	});
	return body as SeriesImportReport;
}

describe("an import", () => {
	it("reads marks, semicolons, decimal commas and dates of both kinds", async () => {
		const read = await report(
			"\uFEFFDatum;Wert\n05/01/2026;1,5\n2026-01-12;2,25\n",
			"value",
			{
				decimalComma: true,
			},
		);
		expect(read.errors).toEqual([]);
		expect(read.delimiter).toBe(";");
		expect(read.sample.map(({ day, value }) => [day, value])).toEqual([
			["2026-01-05", 1.5],
			["2026-01-12", 2.25],
		]);
	});

	it("sorts by date and says so", async () => {
		const read = await report("date,value\n2026-01-12,2\n2026-01-05,1");
		expect(read).toMatchObject({
			sorted: true,
			from: "2026-01-05",
			to: "2026-01-12",
		});
		expect((await report(weekly([1, 2]))).sorted).toBe(false);
	});

	it("names the line of each fault", async () => {
		const csv = [
			"date,falls,bed days",
			"2026-01-05,1,100",
			"2026-01-05,2,100",
			"2026-01-12,1,0",
			"31/02/2026,1,100",
			"2026-01-19,=A1,100",
			"2026-01-26,1.5,100",
			'2026-02-02,"1,000",100',
			"2026-02-09,1",
			"2026-02-16,-1,100",
			"2026-02-23,,100",
		].join("\n");
		const { errors, points } = await report(csv, "rate");
		expect(errors.map(({ line }) => line)).toEqual([
			3, 4, 5, 6, 7, 8, 9, 10, 11,
		]);
		const said = errors.map(({ message }) => message).join("\n");
		for (const words of [
			/Line 2 has the same day/,
			/not above 0/,
			/no date/,
			/formula/,
			/whole number/,
			/decimal commas/,
			/2 cells/,
			/below 0/,
			/no figure/,
		])
			expect(said).toMatch(words);
		expect(points).toBe(1);
	});

	it("imports nothing while a line is wrong", async () => {
		const series = await addSeries(field);
		const { status, body } = await importCsv(
			field,
			series,
			"date,value\n2026-01-05,1\n2026-01-06,x",
		);
		expect(status).toBe(422);
		expect(faultPaths({ body: body as ProblemBody })).toEqual(["/csv/3"]);
		const { body: left } = await field.person.get<SeriesPoints>(
			`${series.path}/points`,
		);
		expect(left.points).toEqual([]);
	});

	it("refuses what is empty, no text, without known columns, or too long", async () => {
		const first = async (csv: string) => (await report(csv)).errors[0]?.message;
		expect(await first("")).toMatch(/empty/);
		expect(await first("PK\u0003\u0004")).toMatch(/no text/);
		expect(await first("a,b,c\n1,2,3")).toMatch(/columns are not known/);
		expect(await first("date,value")).toMatch(/nothing below/);
		const days = Array.from(
			{ length: 10_001 },
			(_, at) =>
				`${new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10)},1`,
		);
		expect(await first(`date,value\n${days.join("\n")}`)).toMatch(
			/at most 10,000/,
		);
		expect(
			(await report(`date,value\n${days.slice(1).join("\n")}`)).points,
		).toBe(10_000);
	});

	it("merges, and replaces all", async () => {
		const series = await addSeries(field);
		await importCsv(field, series, weekly([1, 2, 3]));
		const merged = await importCsv(field, series, weekly([1, 5]));
		expect(merged.body).toMatchObject({
			added: 0,
			changed: 1,
			unchanged: 1,
			removed: 0,
		});
		const replaced = await importCsv(field, series, weekly([1, 5]), {
			into: "replace",
		});
		expect(replaced.body).toMatchObject({ unchanged: 2, removed: 1 });
		const { body } = await field.person.get<SeriesPoints>(
			`${series.path}/points`,
		);
		expect(body.points.map(({ value }) => value)).toEqual([1, 5]);
	});
});

describe("a point by hand", () => {
	it("is set, changed and taken away", async () => {
		const series = await addSeries(field);
		const path = `${series.path}/points/2026-01-05`;
		expect((await field.person.call("PUT", path, { value: 7.5 })).status).toBe(
			200,
		);
		await field.person.call("PUT", path, { value: 8 });
		const { body } = await field.person.get<SeriesPoints>(
			`${series.path}/points`,
		);
		expect(body.points.map(({ value }) => value)).toEqual([8]);
		expect((await field.person.call("DELETE", path)).status).toBe(204);
		expect((await field.person.call("DELETE", path)).status).toBe(404);
	});

	it("is refused where it cannot be", async () => {
		const rate = await addSeries(field, { kind: "proportion" });
		const put = (body: object, day = "2026-01-05") =>
			field.person.call("PUT", `${rate.path}/points/${day}`, body);
		expect((await put({ numerator: 1, denominator: 0 })).body.detail).toMatch(
			/not above 0/,
		);
		expect((await put({ numerator: 3, denominator: 2 })).body.detail).toMatch(
			/more cases/,
		);
		expect((await put({ value: 1 })).status).toBe(422);
		expect(
			(await put({ numerator: 1, denominator: 2 }, "2026-02-30")).status,
		).toBe(404);
	});
});

it("keeps a series that a chart is drawn from", async () => {
	const series = await addSeries(field);
	const chart = await addChart(field, { of: "series", series: series.id });
	const refused = await field.person.call("DELETE", series.path);
	expect([refused.status, refused.body.type]).toEqual([
		409,
		"/problems/series-in-use",
	]);
	await field.person.call("DELETE", chart.path);
	expect((await field.person.call("DELETE", series.path)).status).toBe(204);
});

it("tells viewers no small counts of people", async () => {
	const viewer = await member(field, "viewer");
	const series = await addSeries(field, { kind: "count", countsPeople: true });
	await importCsv(field, series, weekly([12, 3, 0]));
	const { body } = await viewer.get<SeriesPoints>(`${series.path}/points`);
	expect(body.points.map(({ value }) => value)).toEqual([12, 0]);
	expect(body.withheld).toBe(1);
});
