import type { Transaction } from "kysely";
import { compareKeyings, nothingKeyed } from "#instruments/paper/keyed.ts";
import { listSites } from "../projects/sites.queries.ts";
import { findInformation } from "../surveys/information.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	countStored,
	type FormRow,
	findKeyTwice,
	type KeyingRow,
	listForms,
	listKeyers,
	listKeyings,
} from "./paper.queries.ts";
import type { FormInWork, OpenForm, PaperForms } from "./paper.schemas.ts";

type Trx = Transaction<Database>;
type Keying = Pick<KeyingRow, "round" | "finished" | "keyed" | "keyedBy">;

/** What is to be done next with a form that has been keyed so far. */
export function stepOf(
	keyings: readonly Pick<Keying, "finished">[],
	keyTwice: boolean,
): FormInWork["step"] {
	const finished = keyings.filter((keying) => keying.finished).length;
	if (finished === 0) return "first";
	// A second keying that was begun is finished, also where one is enough by now.
	return finished < (keyTwice ? 2 : keyings.length) ? "second" : "compare";
}

/** The forms in work, and how often the two keyings of those stored differed. */
export async function describeForms(
	trx: Trx,
	survey: SurveyRow,
): Promise<PaperForms> {
	const keyTwice = await findKeyTwice(trx, survey);
	const keyers = await listKeyers(trx, survey.projectId);
	const rows = await listForms(trx, survey);
	return {
		keyTwice,
		forms: rows.map((form) => {
			const own = keyers.filter((keying) => keying.form === form.id);
			return inWork(form, stepOf(own, keyTwice), own);
		}),
		stored: await countStored(trx, survey),
	};
}

function inWork(
	{ id, code, wave, language, participant }: FormRow,
	step: FormInWork["step"],
	keyers: readonly { name: string }[],
): FormInWork {
	const keyedBy = keyers.map(({ name }) => name);
	return { id, code, wave, language, participant, step, keyedBy };
}

/** A form for whoever keys it: of the first keying the second sees nothing until both are finished. */
export async function describeForm(
	trx: Trx,
	survey: SurveyRow,
	form: FormRow,
	account: string,
): Promise<OpenForm> {
	const { projectId, id: surveyId } = survey;
	const keyings = await listKeyings(trx, projectId, form.id);
	const keyers = await listKeyers(trx, projectId);
	const step = stepOf(keyings, await findKeyTwice(trx, survey));
	const [first, second] = keyings;
	const open = step === "first" ? first : second;
	const information =
		form.information > 0
			? await findInformation(trx, projectId, surveyId, form.information)
			: undefined;
	const sites = form.participantId ? [] : await listSites(trx, projectId);
	const own = keyers.filter((keying) => keying.form === form.id);
	return {
		...inWork(form, step, own),
		consent: information
			? { version: information.version, ask: information.ask }
			: null,
		sites: sites.map(({ id, name }) => ({ id, name })),
		sameKeyer: step === "second" && first?.keyedBy === account,
		keyed: mutable(open?.keyed ?? nothingKeyed),
		comparison:
			step === "compare" && first ? comparisonOf(first, second) : null,
	};
}

function comparisonOf(
	first: Keying,
	second: Keying | undefined,
): OpenForm["comparison"] {
	const { compared, differing } = compareKeyings(
		first.keyed,
		second?.keyed ?? first.keyed,
	);
	return {
		first: mutable(first.keyed),
		second: second ? mutable(second.keyed) : null,
		compared: second ? compared : 0,
		differing,
	};
}

function mutable(keyed: Keying["keyed"]): OpenForm["keyed"] {
	return { ...keyed, unclear: [...keyed.unclear] };
}
