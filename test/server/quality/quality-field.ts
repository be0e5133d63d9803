import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { expect } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { Submission } from "../../../server/collect/collect.schemas.ts";
import type { Quality } from "../../../server/quality/quality.schemas.ts";
import type { Linkage } from "../../../server/tables.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	send,
	submission,
} from "../../support/field.ts";
import { type Person, publish } from "../../support/person.ts";

/** One scale of so many items, from 1 to 5, of which these are reversed. */
export function scaleOf(
	id: string,
	items: number,
	reversed: readonly number[] = [],
): Instrument {
	const ids = Array.from({ length: items }, (_, n) => `q${n + 1}`);
	return sampleInstrument({
		id,
		items: ids.map((item, n) =>
			single(item, { reverse: reversed.includes(n) }),
		),
		scales: [scale({ items: ids, missing: { minAnswered: 1 } })],
	});
}

/** One person: answers to q1, q2, ... in order, null where there is none. */
export interface Given {
	answers: readonly (number | string | null)[];
	site?: string;
	/** From the first answer to the last. */
	seconds?: number;
	mode?: Submission["mode"];
	/** Of whoever answers an own-code survey; another for each when absent. */
	ownCode?: string;
}

/** A survey of an instrument of one scale, answered by these people at its first wave. */
export async function answered(
	field: Field,
	instrument: Instrument,
	people: readonly Given[],
	linkage: Linkage = "none",
) {
	await publish(field.person, instrument);
	const survey = await addSurvey(field, instrument, { linkage });
	await answer(field, survey, people, linkage);
	return survey;
}

/** More people answer the first wave. */
export async function answer(
	field: Field,
	survey: { path: string },
	people: readonly Given[],
	linkage: Linkage = "none",
) {
	const { token } = await addLink(field, survey);
	for (const {
		answers,
		site,
		seconds = 300,
		mode = "self",
		ownCode = v4(),
	} of people) {
		const given = answers.flatMap((answer, n) =>
			answer === null ? [] : [[`q${n + 1}`, answer]],
		);
		const start = Date.parse("2026-03-31T09:00:00.000Z");
		const body = submission(Object.fromEntries(given), {
			mode,
			completedAt: new Date(start + seconds * 1000).toISOString(),
			...(site !== undefined && { site }),
			...(linkage === "own-code" && { ownCode }),
		});
		const id = linkage === "none" ? v4() : v7();
		const { status, body: reply } = await send(field, token, id, body);
		expect(status, JSON.stringify(reply)).toBe(201);
	}
}

/** As if all had answered two months ago. */
export async function longAgo(field: Field, survey: { id: string }) {
	await sql`update response set received_at = received_at - interval '60 days'
		where survey_id = ${survey.id}`.execute(asOwner(field.app).db);
}

export async function qualityOf(
	person: Person,
	survey: { path: string },
	wave = "baseline",
): Promise<Quality> {
	const { status, body } = await person.get<Quality>(
		`${survey.path}/quality?wave=${wave}`,
	);
	expect(status, JSON.stringify(body)).toBe(200);
	expect(JSON.stringify(body)).not.toMatch(/NaN|Infinity|undefined/);
	return body;
}

/** The one scale of the survey. */
export async function scaleQualityOf(person: Person, survey: { path: string }) {
	const [found] = (await qualityOf(person, survey)).scales;
	if (!found) throw new Error("The survey has no scale.");
	return found;
}
