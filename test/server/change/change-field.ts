import { v4, v7 } from "uuid";
import { expect } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { Change } from "../../../server/change/change.schemas.ts";
import type { Waves } from "../../../server/change/waves.schemas.ts";
import type { Submission } from "../../../server/collect/collect.schemas.ts";
import type { NewSurvey } from "../../../server/surveys/surveys.schemas.ts";
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
import type { Person } from "../../support/person.ts";

/** The mean of two items, from 1 to 5, and a second scale beside it. */
export const instrument = sampleInstrument({
	items: [single("a"), single("b")],
	scales: [
		scale({ items: ["a", "b"], primary: true }),
		scale({ id: "only_a", items: ["a"], missing: { minAnswered: 1 } }),
	],
});

/** What somebody answered at one wave; nothing where they did not. */
export interface Given {
	a?: number;
	b?: number;
	site?: string | undefined;
	mode?: Submission["mode"];
}

/** Somebody's answers by wave. */
export type Sequence = Record<string, Given>;

/** A survey that these people answered, each found again by their own code. */
export async function surveyOf(
	field: Field,
	people: readonly Sequence[],
	wanted: Partial<NewSurvey> = {},
	asked: Instrument = instrument,
): Promise<{ id: string; path: string }> {
	const survey = await addSurvey(field, asked, {
		linkage: "own-code",
		...wanted,
	});
	const tokens = new Map<string, string>();
	for (const waves of people) {
		const ownCode = v4();
		for (const [wave, { site, mode = "self", ...answers }] of Object.entries(
			waves,
		)) {
			const token =
				tokens.get(wave) ?? (await addLink(field, survey, { wave })).token;
			tokens.set(wave, token);
			const isLinked = (wanted.linkage ?? "own-code") === "own-code";
			const body = submission(answers, {
				mode,
				...(isLinked && { ownCode }),
				...(site !== undefined && { site }),
			});
			const id = wanted.linkage === "none" ? v4() : v7();
			expect((await send(field, token, id, body)).status).toBe(201);
		}
	}
	return survey;
}

/** Both items answered alike, before and after. */
export function pair(
	before: number,
	after: number,
	more: Given = {},
): Sequence {
	return {
		baseline: { a: before, b: before, ...more },
		"follow-up": { a: after, b: after, ...more },
	};
}

export async function changeOf(
	person: Person,
	survey: { path: string },
	query = "",
): Promise<Change> {
	const { status, body } = await person.get<Change>(
		`${survey.path}/change?from=baseline&to=follow-up${query}`,
	);
	expect(status, JSON.stringify(body)).toBe(200);
	expect(JSON.stringify(body)).not.toMatch(/NaN|Infinity|undefined/);
	return body;
}

export async function wavesOf(
	person: Person,
	survey: { path: string },
	query = "",
): Promise<Waves> {
	const { status, body } = await person.get<Waves>(
		`${survey.path}/waves${query}`,
	);
	expect(status, JSON.stringify(body)).toBe(200);
	return body;
}
