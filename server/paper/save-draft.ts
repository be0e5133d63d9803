import type { Transaction } from "kysely";
import { type BodyFault, notFound, Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { stepOf } from "./describe-form.ts";
import { keyedFaults } from "./keyed-faults.ts";
import {
	type FormRow,
	findForm,
	findKeyTwice,
	listKeyings,
	saveKeying,
} from "./paper.queries.ts";
import type { Keying } from "./paper.schemas.ts";

type Trx = Transaction<Database>;

/** A form in work, held until the transaction ends. Throws not-found for one that is stored or deleted. */
export async function formInWork(
	trx: Trx,
	survey: SurveyRow,
	id: string,
): Promise<FormRow> {
	const form = await findForm(trx, survey, { id });
	if (!form || form.responseId === null || form.deletedAt !== null)
		throw notFound();
	return form;
}

/**
 * Keeps what somebody has keyed so far. Throws invalid-body for what no form can hold, and different-answers
 * where that round is finished.
 */
export async function saveDraft(
	trx: Trx,
	survey: SurveyRow,
	form: FormRow,
	{ round, keyed, finished }: Keying,
	keyedBy: string,
): Promise<void> {
	const keyings = await listKeyings(trx, survey.projectId, form.id);
	const step = stepOf(keyings, await findKeyTwice(trx, survey));
	if (step !== (round === 1 ? "first" : "second"))
		throw new Problem(
			"different-answers",
			"Somebody else has finished this keying, or it is not its turn. Open the form anew by its code. Nothing was saved.",
		);
	const errors = [
		...keyedFaults(survey.definition, keyed),
		...(finished && keyed.date === null ? [NO_DATE] : []),
	];
	if (errors.length > 0) throw faulty(errors);
	const { projectId } = survey;
	await saveKeying(trx, projectId, form.id, {
		round,
		keyed,
		finished,
		keyedBy,
	});
}

export function faulty(errors: BodyFault[]): Problem {
	return new Problem(
		"invalid-body",
		"Nothing was saved. Correct what is listed under errors and send it again.",
		{ errors },
	);
}

const NO_DATE = {
	path: "/keyed/date",
	message:
		"Give the date on the form. Where nobody wrote one, give the day on which the form came in.",
};
