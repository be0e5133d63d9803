import type { Chart } from "../../../server/over-time/charts.schemas.ts";
import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import type { NewSeries } from "../../../server/series/series.schemas.ts";
import type { Field } from "../../support/field.ts";
import { type Person, signUp } from "../../support/person.ts";

/** The day so many weeks after Monday 5 January 2026. */
export function week(number: number): string {
	const time = Date.UTC(2026, 0, 5 + 7 * number);
	return new Date(time).toISOString().slice(0, 10);
}

/** A file of weekly values. */
export function weekly(values: readonly number[]): string {
	return ["date,value", ...values.map((v, at) => `${week(at)},${v}`)].join(
		"\n",
	);
}

export async function member(field: Field, role: string): Promise<Person> {
	const email = `${role}@example.org`;
	const person = await signUp(field.app, email);
	await field.person.make(`${field.project}/members`, { email, role });
	return person;
}

export async function addSeries(
	{ person, project }: Field,
	wanted: Partial<NewSeries> = {},
): Promise<{ id: string; path: string }> {
	const { id } = await person.make(`${project}/series`, {
		name: "Staffing hours",
		unit: "hours",
		kind: "value",
		countsPeople: false,
		...wanted,
	});
	return { id, path: `${project}/series/${id}` };
}

export async function importCsv(
	{ person }: Field,
	series: { path: string },
	csv: string,
	wanted: object = {},
) {
	const body = {
		csv,
		decimalComma: false,
		into: "merge",
		apply: true,
		...wanted,
	};
	return await person.post<never>(`${series.path}/import`, body);
}

export function settingsOf(source: object, wanted: object = {}) {
	return {
		source,
		period: "point",
		preset: "making-data-count",
		screen: false,
		better: "increase",
		...wanted,
	};
}

export async function addChart(
	{ person, project }: Field,
	source: object,
	wanted: object = {},
): Promise<{ id: string; path: string }> {
	const { id } = await person.make<Chart>(`${project}/charts`, {
		title: "Chart",
		settings: settingsOf(source, wanted),
	});
	return { id, path: `${project}/charts/${id}` };
}

export async function figuresOf(
	person: Person,
	chart: { path: string },
): Promise<ChartFigures> {
	const { status, body } = await person.get<ChartFigures>(
		`${chart.path}/figures`,
	);
	if (status !== 200) throw new Error(JSON.stringify(body));
	return body;
}
