import { v7 } from "uuid";
import { expect } from "vitest";
import type { Prediction } from "../../../server/beside/beside.schemas.ts";
import type {
	NewOutsideFigure,
	OutsideFigures,
	OutsideImportReport,
} from "../../../server/beside/outside.schemas.ts";
import type { Value } from "../../../server/beside/value.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import {
	addLink,
	addSurvey,
	type Field,
	send,
	submission,
} from "../../support/field.ts";

/** The mean of two items from 1 to 5; one question that is better low; one that asks for a change. */
export const instrument = sampleInstrument({
	id: "beside-sample",
	items: [single("a"), single("b")],
	scales: [
		scale({ items: ["a", "b"], primary: true }),
		scale({
			id: "worry",
			items: ["a"],
			missing: { minAnswered: 1 },
			direction: "lower-is-better",
		}),
		scale({
			id: "since",
			items: ["b"],
			missing: { minAnswered: 1 },
			measureType: "transition",
		}),
	],
});

/** Somebody, and what they answered to both questions at each wave. */
export interface Someone {
	code: string;
	baseline?: number;
	followUp?: number;
	site?: string;
	attributes?: Record<string, string>;
}

/** A survey by participant that these people, who are new to the project, answered by personal links. */
export async function surveyOf(
	field: Field,
	people: readonly Someone[],
): Promise<{ id: string; path: string; ids: Map<string, string> }> {
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	const ids = new Map<string, string>();
	for (const { code, baseline, followUp, site, attributes = {} } of people) {
		const { id } = await field.person.make(`${field.project}/participants`, {
			code,
			attributes,
		});
		ids.set(code, id);
		for (const [wave, answer] of [
			["baseline", baseline],
			["follow-up", followUp],
		] as const) {
			if (answer === undefined) continue;
			const { token } = await addLink(field, survey, {
				wave,
				kind: "personal",
				participant: id,
			});
			const body = submission(
				{ a: Math.floor(answer), b: Math.ceil(answer) },
				site === undefined ? {} : { site },
			);
			expect((await send(field, token, v7(), body)).status).toBe(201);
		}
	}
	return { ...survey, ids };
}

export async function addFigure(
	{ person, project }: Field,
	parts: Partial<NewOutsideFigure> = {},
): Promise<{ id: string; path: string }> {
	const { id } = await person.make(`${project}/outside-figures`, {
		name: "Rating",
		unit: "points",
		kind: "outcome",
		about: "a year later",
		better: "higher",
		...parts,
	});
	return { id, path: `${project}/outside-figures/${id}` };
}

export async function importCsv(
	{ person, project }: Field,
	csv: string,
	wanted: object = {},
) {
	return await person.post<OutsideImportReport & ProblemBody>(
		`${project}/outside-figures/import`,
		{ csv, decimalComma: false, apply: true, ...wanted },
	);
}

/** What a look at a file says of it. */
export async function report(field: Field, csv: string, wanted: object = {}) {
	const { status, body } = await importCsv(field, csv, {
		apply: false,
		...wanted,
	});
	expect(status, JSON.stringify(body)).toBe(200);
	return body;
}

export async function figureIn({ person, project }: Field, id: string) {
	const { body } = await person.get<OutsideFigures>(
		`${project}/outside-figures`,
	);
	const figure = body.figures.find((each) => each.id === id);
	if (!figure) throw new Error("There is no such figure.");
	return figure;
}

export async function predictionOf(
	{ person }: Field,
	survey: { path: string },
	figure: { id: string },
	query = "?wave=baseline",
): Promise<Prediction> {
	return await seen<Prediction>(
		person,
		`${survey.path}/beside/${figure.id}${query}`,
	);
}

export async function valueSeen(
	{ person }: Field,
	survey: { path: string },
	figure: { id: string },
	query = "?wave=baseline",
): Promise<Value> {
	return await seen<Value>(
		person,
		`${survey.path}/beside/${figure.id}/value${query}`,
	);
}

async function seen<Body>(
	person: Field["person"],
	path: string,
): Promise<Body> {
	const { status, body } = await person.get<Body>(path);
	expect(status, JSON.stringify(body)).toBe(200);
	expect(JSON.stringify(body)).not.toMatch(/NaN|Infinity|undefined/);
	return body;
}
