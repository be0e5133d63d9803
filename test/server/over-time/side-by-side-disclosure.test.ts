import { sql } from "kysely";
import { v4 } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { relation } from "#instruments/over-time/relation.ts";
import type { SideBySide } from "../../../server/over-time/side-by-side.schemas.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
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
} from "./time-series.ts";

const months = Array.from({ length: 9 }, (_, at) => `2026-0${at + 1}`);
const staffing = [6.1, 5.4, 6.8, 7.2, 5.9, 6.4, 7.7, 5.1, 6.6];
/** Of twelve people a month, on its tenth day. */
const answersOf = (month: number) =>
	Array.from({ length: 12 }, (_, at) => ((at + month * month) % 5) + 1);

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

let field: Field;
let viewer: Person;
let safety: { id: string; path: string };
beforeAll(async () => {
	field = await openField(await openApp());
	viewer = await member(field, "viewer");
	await publish(field.person, instrument);
	const survey = await addSurvey(field, instrument, {
		waves: [{ key: "shifts", title: "Every shift" }],
	});
	const { token } = await addLink(field, survey, { wave: "shifts" });
	for (const [place, month] of months.entries())
		for (const answer of answersOf(place)) {
			const completedAt = `${month}-10T10:00:00.000Z`;
			const body = submission(
				{ a: answer },
				{ startedAt: completedAt, completedAt },
			);
			const { status } = await send(field, token, v4(), body);
			expect(status).toBe(201);
		}
	await sql`update response set received_at = completed_at`.execute(
		asOwner(field.app).db,
	);
	safety = await addChart(
		field,
		{
			of: "mean",
			survey: survey.id,
			scale: instrument.scales[0]?.id ?? "",
		},
		{ period: "week" },
	);
});

async function seriesOf(lines: readonly string[], wanted: object) {
	const series = await addSeries(field, wanted);
	const { status } = await importCsv(field, series, lines.join("\n"));
	expect(status).toBe(200);
	return `series:${series.id}`;
}

const hours = () =>
	seriesOf(
		["date,value", ...months.map((month, at) => `${month}-01,${staffing[at]}`)],
		{ name: "Hours" },
	);

async function beside(person: Person, x: string): Promise<SideBySide> {
	const query = new URLSearchParams({
		x,
		y: `chart:${safety.id}`,
		period: "month",
	});
	const { status, body } = await person.get<SideBySide>(
		`${field.project}/side-by-side?${query}`,
	);
	expect(status).toBe(200);
	return body;
}

it("gives a viewer nothing but what follows from the groups on the chart", async () => {
	const seen = await beside(viewer, await hours());
	const groups = (await figuresOf(viewer, safety)).points;
	expect(seen.isProtected).toBe(true);
	expect(seen.y.points.length).toBeGreaterThanOrEqual(8);
	for (const { n } of seen.y.points) expect(n).toBeGreaterThanOrEqual(10);
	expect(seen.y.points.map(({ value, n }) => [value, n])).toEqual(
		groups.map(({ value, denominator }) => [value, denominator]),
	);
	const expected = relation(seen.x.points, seen.y.points, {
		period: "month",
		lags: [0],
	});
	expect(seen.relation?.correlation.r).toBe(expected.correlation.r);
	expect(seen.notes.join(" ")).toMatch(/whole group of 10 people or more/);
});

it("lets an analyst pair by day, and offers a viewer no finer than the groups", async () => {
	const daily = await seriesOf(
		["date,value", ...[10, 11, 12, 13].map((day) => `2026-01-${day},${day}`)],
		{ name: "By day" },
	);
	const ask = async (person: Person) =>
		(
			await person.get<SideBySide>(
				`${field.project}/side-by-side?${new URLSearchParams({ x: daily, y: `chart:${safety.id}` })}`,
			)
		).body.periods;
	expect(await ask(field.person)).toContain("day");
	expect(await ask(viewer)).toEqual(["month", "quarter"]);
});

it("tells a viewer nothing of a small count of people, not even by a figure", async () => {
	const counts = [12, 3, 15, 20, 14, 18, 11, 16, 13];
	const series = await addSeries(field, {
		name: "Patients",
		kind: "count",
		unit: "patients",
		countsPeople: true,
	});
	const write = async (small: number) => {
		const lines = months.map(
			(month, at) => `${month}-01,${at === 1 ? small : counts[at]}`,
		);
		const csv = ["date,value", ...lines].join("\n");
		const { status } = await importCsv(field, series, csv);
		expect(status).toBe(200);
		const x = `series:${series.id}`;
		return {
			seen: await beside(viewer, x),
			all: await beside(field.person, x),
		};
	};
	const three = await write(3);
	const four = await write(4);
	expect(three.seen.x.points.map(({ start }) => start)).not.toContain(
		"2026-02-01",
	);
	expect(three.seen.pairs).toHaveLength(8);
	expect(four.seen).toEqual(three.seen);
	expect(four.all.relation).not.toEqual(three.all.relation);
	expect(three.all.notes.join(" ")).toMatch(/Contains small numbers/);
});
