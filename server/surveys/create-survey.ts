import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { hasWording } from "../instruments/describe-instrument.ts";
import {
	type FoundInstrument,
	findInstrument,
} from "../instruments/find-instrument.ts";
import { Problem } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { insertInformation } from "./information.queries.ts";
import { surveyFaults, toDate } from "./survey-faults.ts";
import { insertSurvey } from "./surveys.queries.ts";
import type { NewSurvey } from "./surveys.schemas.ts";

/**
 * Makes a survey that pins the instrument's whole definition, and returns its
 * id. Throws `invalid-body`, `instrument-not-ready` or `name-taken`.
 */
export async function createSurvey(
	trx: Transaction<Database>,
	project: ProjectAccess,
	createdBy: string,
	wanted: NewSurvey,
): Promise<string> {
	const definition = await usableDefinition(trx, project, wanted);
	refuseFaults(surveyFaults(wanted, definition));
	const id = newId();
	const isNew = await insertSurvey(trx, {
		projectId: project.id,
		id,
		title: wanted.title,
		instrumentId: definition.id,
		instrumentVersion: definition.version,
		definition,
		linkage: wanted.linkage,
		codeQuestions: wanted.codeQuestions ?? null,
		times: wanted.times ?? "day",
		languages: wanted.languages,
		asksWhoAnswered: mayBeHelped(definition),
		createdBy,
		waves: wanted.waves.map(({ key, title, opens, closes, pilot }) => ({
			id: newId(),
			surveyId: id,
			key,
			title,
			opens: toDate(opens),
			closes: toDate(closes),
			pilot: pilot ?? false,
		})),
	});
	if (isNew) {
		await addFirstInformation(trx, project.id, id, createdBy, wanted);
		return id;
	}
	throw new Problem(
		"name-taken",
		"This project has a survey of that title: choose another title.",
	);
}

/** Patients and carers are often helped, or spoken for; the others answer as who they are. */
function mayBeHelped({ respondent }: Instrument): boolean {
	return respondent === "patient" || respondent === "carer";
}

async function addFirstInformation(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
	createdBy: string,
	{ consent }: NewSurvey,
): Promise<void> {
	if (!consent) return;
	const at = { projectId, surveyId, version: 1, createdBy };
	await insertInformation(trx, { ...at, texts: consent, ask: true });
}

async function usableDefinition(
	trx: Transaction<Database>,
	{ organisationId }: ProjectAccess,
	{ instrument: { id, version } }: NewSurvey,
): Promise<Instrument> {
	const found = await findInstrument(trx, organisationId, id, version);
	if (!found) {
		const message = `There is no instrument ${id} in version ${version}: choose one from the library.`;
		throw new Problem("invalid-body", message, {
			errors: [{ path: "/instrument", message }],
		});
	}
	refuseUnready(found);
	return found.definition;
}

function refuseUnready({
	definition,
	state,
	withdrawn,
}: FoundInstrument): void {
	const { id, version, title, licence, languages } = definition;
	if (withdrawn) {
		throw new Problem(
			"instrument-not-ready",
			`Version ${version} of ${id} was withdrawn: ${withdrawn.reason} Choose another version, or make a new one.`,
		);
	}
	if (state !== "published") {
		throw new Problem(
			"instrument-not-ready",
			`Version ${version} of ${id} is a draft: publish it first, so that it can no longer change.`,
		);
	}
	if (!hasWording(definition)) {
		const name = inLanguage(title, languages[0] ?? "en");
		throw new Problem(
			"instrument-not-ready",
			`The wording of ${name} is withheld until you have permission to use it (rights holder: ${licence.holder ?? "not known"}). With the permission, make an instrument of your own from its definition: add the wording, and say under licence.permissionEvidence where the permission is kept.`,
		);
	}
}

function refuseFaults(errors: ReturnType<typeof surveyFaults>): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Correct what is listed under errors and send it again.",
		{ errors },
	);
}
