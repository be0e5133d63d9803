import type { Transaction } from "kysely";
import type { Text } from "#instruments/definition.ts";
import { type BodyFault, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import {
	findCurrentInformation,
	type InformationRow,
	insertInformation,
	lockSurvey,
} from "./information.queries.ts";
import type { NewInformation } from "./information.schemas.ts";
import type { SurveyRow } from "./surveys.queries.ts";

/**
 * Adds the version that respondents read from now on; what others have read stays as it was.
 * Throws `invalid-body` unless it is in every language of the survey and in no other.
 */
export async function addInformation(
	trx: Transaction<Database>,
	{ projectId, id: surveyId, languages }: SurveyRow,
	createdBy: string,
	wanted: NewInformation,
): Promise<InformationRow> {
	refuse([
		...missingLanguages(languages, wanted.texts, "/texts"),
		...otherLanguages(languages, wanted.texts),
		...quotesUnasked(wanted),
	]);
	await lockSurvey(trx, projectId, surveyId);
	const current = await findCurrentInformation(trx, projectId, surveyId);
	const version = (current?.version ?? 0) + 1;
	const at = { projectId, surveyId, version, createdBy };
	await insertInformation(trx, { ...at, ...wanted });
	const made = await findCurrentInformation(trx, projectId, surveyId);
	if (made) return made;
	throw new Error("A version was added and is not there.");
}

/** Nobody is asked to agree to what they cannot read. */
export function missingLanguages(
	languages: readonly string[],
	texts: Text,
	path: string,
): BodyFault[] {
	return languages
		.filter((language) => !texts[language]?.trim())
		.map((language) => ({
			path: `${path}/${language}`,
			message: `Give the information that people read in ${language} too.`,
		}));
}

function otherLanguages(
	languages: readonly string[],
	texts: Text,
): BodyFault[] {
	return Object.keys(texts)
		.filter((language) => !languages.includes(language))
		.map((language) => ({
			path: `/texts/${language}`,
			message: `The survey is not asked in ${language}: leave this out.`,
		}));
}

/** Nobody agrees to be quoted who is not asked. */
function quotesUnasked({ ask, quotes }: NewInformation): BodyFault[] {
	if (ask || !quotes) return [];
	return [
		{
			path: "/quotes",
			message:
				"Only who is asked to agree can allow quotes: ask people to agree, or leave quotes out.",
		},
	];
}

function refuse(errors: BodyFault[]): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Correct what is listed under errors and send it again.",
		{ errors },
	);
}
