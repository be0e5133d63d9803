import { randomBytes } from "node:crypto";
import {
	copyNumber,
	type FormCode,
	instrumentShortCode,
	surveyShortCode,
	writeFormCode,
} from "#instruments/paper/form-code.ts";
import { type Keyed, nothingKeyed } from "#instruments/paper/keyed.ts";

/** A form on which nothing is written but the day. */
export const keyed: Keyed = { ...nothingKeyed, date: "2026-03-31" };

/** The code of a form of this survey as it is printed: a copy of its own, of the first wave, in English. */
export function paperFormCode(
	survey: { id: string; instrument: { id: string; version: string } },
	parts: Partial<FormCode> = {},
): string {
	const { id, version } = survey.instrument;
	return writeFormCode({
		survey: surveyShortCode(survey.id),
		instrument: instrumentShortCode(id, version),
		wave: 1,
		information: 0,
		language: "EN",
		who: { copy: copyNumber(randomBytes(5)) },
		...parts,
	});
}
