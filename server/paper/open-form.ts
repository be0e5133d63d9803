import type { Transaction } from "kysely";
import { v7 as newId, v4 as newResponseId } from "uuid";
import {
	type FormCode,
	instrumentShortCode,
	languageCode,
	readFormCode,
	surveyShortCode,
	writeFormCode,
} from "#instruments/paper/form-code.ts";
import { findByCodes } from "../participants/participants.queries.ts";
import { Problem } from "../problems.ts";
import { findInformation } from "../surveys/information.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	dropDeleted,
	type FormRow,
	findForm,
	hasAnswered,
	insertForm,
} from "./paper.queries.ts";

type Trx = Transaction<Database>;

/**
 * The form with this printed code: the one in work, or a new one.
 *
 * @throws Problem invalid-body for what is no form of this survey and its version; already-exists where its
 * answers are there
 */
export async function openForm(
	trx: Trx,
	survey: SurveyRow,
	typed: string,
): Promise<FormRow> {
	const code = readOwn(survey, typed);
	const written = writeFormCode(code);
	const { projectId, id: surveyId } = survey;
	await dropDeleted(trx, survey);
	const known = await findForm(trx, survey, { code: written });
	if (known && known.responseId === null) throw done(STORED);
	const { wave, language } = placeOf(survey, code);
	const participantId =
		known?.participantId ?? (await participantOf(trx, survey, code));
	await refuseAnswered(trx, projectId, wave.id, participantId);
	if (known) return known;
	await refuseUnknownInformation(trx, survey, code.information);
	await insertForm(trx, {
		projectId,
		id: newId(),
		surveyId,
		waveId: wave.id,
		participantId,
		code: written,
		language,
		information: code.information,
		responseId: newResponseId(),
	});
	const form = await findForm(trx, survey, { code: written });
	if (!form) throw new Error("The form that was just made is not there.");
	return form;
}

/** Throws already-exists for a participant whose answers of the wave are there. */
export async function refuseAnswered(
	trx: Trx,
	projectId: string,
	waveId: string,
	participantId: string | null,
): Promise<void> {
	if (participantId === null) return;
	if (await hasAnswered(trx, projectId, waveId, participantId))
		throw done(ANSWERED);
}

const STORED =
	"This form has been keyed and its answers are stored. Put it with the finished ones.";
const ANSWERED =
	"This participant's answers of this wave are stored already, on paper or on a screen. Put the form aside and ask an owner of the project which of the two counts.";

function readOwn(survey: SurveyRow, typed: string): FormCode {
	const code = readFormCode(typed);
	if (!code)
		throw wrong(
			"This is no form code, or one of its characters is wrong. Compare it with the form and type it again.",
		);
	if (code.survey !== surveyShortCode(survey.id))
		throw wrong(
			"This form belongs to another survey. Its title is beside the code: key it there.",
		);
	const { instrumentId, instrumentVersion } = survey;
	if (code.instrument !== instrumentShortCode(instrumentId, instrumentVersion))
		throw wrong(
			`This form asks another version of the questions: this survey asks ${instrumentId} ${instrumentVersion}, and what the form asks is beside its code. Its answers cannot be stored here. Put it aside, and print forms for this survey anew.`,
		);
	return code;
}

function placeOf(survey: SurveyRow, code: FormCode) {
	const wave = survey.waves[code.wave - 1];
	if (!wave) throw wrong("The survey has no such wave. Print the form anew.");
	const language = survey.languages.find(
		(tag) => languageCode(tag) === code.language,
	);
	if (language === undefined)
		throw wrong("The survey is not asked in this form's language.");
	return { wave, language };
}

async function participantOf(
	trx: Trx,
	{ linkage }: SurveyRow,
	{ who }: FormCode,
): Promise<string | null> {
	if ("copy" in who || linkage !== "participant") return null;
	const [participant] = await findByCodes(trx, [who.participant]);
	if (participant) return participant.id;
	throw wrong(
		"The project has no participant of this form's code, or their code has changed. Look them up under Participants.",
	);
}

async function refuseUnknownInformation(
	trx: Trx,
	{ projectId, id }: SurveyRow,
	version: number,
): Promise<void> {
	if (version === 0) return;
	if (await findInformation(trx, projectId, id, version)) return;
	throw wrong("The survey's information has no version such as the form's.");
}

function wrong(message: string): Problem {
	return new Problem(
		"invalid-body",
		"Nothing was opened. Correct what is listed under errors.",
		{ errors: [{ path: "/code", message }] },
	);
}

function done(detail: string): Problem {
	return new Problem("already-exists", detail);
}
