import { randomBytes } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { shownItems } from "#instruments/conditions.ts";
import { compareKeyings, type Keyed } from "#instruments/paper/keyed.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import type { Submission } from "../collect/collect.schemas.ts";
import { submitResponse } from "../collect/submit-response.ts";
import type { DeviceDoor } from "../collect/ways-in.ts";
import { endUnused } from "../links/bulk-links.queries.ts";
import type { Problem } from "../problems.ts";
import { findInformation } from "../surveys/information.queries.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { stepOf } from "./describe-form.ts";
import { keyedFaults } from "./keyed-faults.ts";
import { refuseAnswered } from "./open-form.ts";
import {
	type FormRow,
	findKeyTwice,
	finishForm,
	listKeyings,
	putPaperLink,
} from "./paper.queries.ts";
import type { Resolved, Stored } from "./paper.schemas.ts";
import { faulty, formInWork } from "./save-draft.ts";

type Trx = Transaction<Database>;
type FormRequest = FastifyRequest<{
	Params: { project: string; survey: string; form: string };
}>;

/** A form that can become a response, and the way on which it does. */
interface Ready {
	form: FormRow;
	responseId: string;
	door: DeviceDoor;
	submission: Submission;
	stored: Stored;
	/** Items whose marks could not be read. */
	unclear: readonly string[];
	linkage: SurveyRow["linkage"];
}

/**
 * Makes a keyed form a response by the rules of every other one. The response is stored under an id that the
 * form has had from its beginning, so that doing this again after a failure in between stores it once.
 *
 * @throws Problem as `submitResponse`; already-exists, invalid-body, not-found
 */
export async function storeForm(
	request: FormRequest,
	resolved: Resolved,
): Promise<Stored> {
	const { collecting } = request.server;
	const { form: id } = request.params;
	const ready = await inSurvey(request, "change paper", (trx, _, survey) =>
		makeReady(trx, survey, id, resolved),
	);
	const { door, responseId, submission } = ready;
	await submitResponse(collecting, door, responseId, submission);
	return await inSurvey(request, "change paper", async (trx, project) => {
		await finish(trx, project.id, request.params.survey, ready);
		const isNamed = ready.linkage !== "none";
		await recordAudit(trx, {
			chain: project.id,
			actor: actorOf(request),
			action: "paper.store",
			subject: { kind: "survey", id: request.params.survey },
			details: {
				wave: ready.form.wave,
				...ready.stored,
				unclear: isNamed ? ready.unclear : ready.unclear.length,
				...(isNamed && { response: responseId }),
			},
		});
		return ready.stored;
	});
}

async function makeReady(
	trx: Trx,
	survey: SurveyRow,
	id: string,
	resolved: Resolved,
): Promise<Ready> {
	const { projectId, linkage } = survey;
	const form = await formInWork(trx, survey, id);
	const { keyed, stored } = await agreedOn(trx, survey, form, resolved);
	const isNamed = linkage === "participant";
	const participantId = isNamed ? form.participantId : null;
	await refuseAnsweredElsewhere(trx, survey, form, participantId);
	const linkId = await putPaperLink(trx, {
		projectId,
		id: newId(),
		surveyId: survey.id,
		waveId: form.waveId,
		linkage,
		// No secret is known that has this hash.
		secretHash: randomBytes(32),
	});
	return {
		form,
		responseId: form.responseId ?? "",
		door: { projectId, linkId, participantId },
		submission: await submissionOf(trx, survey, form, keyed),
		stored,
		unclear: keyed.unclear,
		linkage,
	};
}

/** Not where it is this form's own response: then storing it was cut short, and goes on. */
async function refuseAnsweredElsewhere(
	trx: Trx,
	{ projectId }: SurveyRow,
	form: FormRow,
	participantId: string | null,
): Promise<void> {
	const own = await trx
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where("id", "=", form.responseId)
		.select("id")
		.executeTakeFirst();
	if (!own) await refuseAnswered(trx, projectId, form.waveId, participantId);
}

/** What both keyings say, with what was resolved where they differ. */
async function agreedOn(
	trx: Trx,
	survey: SurveyRow,
	form: FormRow,
	resolved: Resolved,
): Promise<{ keyed: Keyed; stored: Stored }> {
	const keyings = await listKeyings(trx, survey.projectId, form.id);
	const [first, second] = keyings;
	const step = stepOf(keyings, await findKeyTwice(trx, survey));
	if (step !== "compare" || !first) throw notFinished(step);
	if (!second)
		return { keyed: first.keyed, stored: { compared: 0, differing: 0 } };
	const { compared, differing } = compareKeyings(first.keyed, second.keyed);
	const stored = { compared, differing: differing.length };
	if (differing.length === 0) return { keyed: first.keyed, stored };
	const keyed = resolved.keyed;
	if (!keyed) throw faulty([{ path: "/keyed", message: RESOLVE }]);
	const changed = compareKeyings(first.keyed, keyed).differing.filter(
		(place) => !differing.includes(place),
	);
	const errors = [
		...keyedFaults(survey.definition, keyed),
		...changed.map((place) => ({ path: `/keyed/${place}`, message: AGREED })),
	];
	if (errors.length > 0) throw faulty(errors);
	return { keyed, stored };
}

const RESOLVE =
	"The two keyings differ. Look at the form and say what is right.";
const AGREED =
	"Both keyings say the same here: leave it. To change it, delete the form and key it again.";

function notFinished(step: string): Problem {
	const message = `Key the form first: its ${step} keying is not finished.`;
	return faulty([{ path: "", message }]);
}

/** What was answered beside the printed way through the questions is left out, as on a screen. */
async function submissionOf(
	trx: Trx,
	{ projectId, id, definition, linkage }: SurveyRow,
	form: FormRow,
	keyed: Keyed,
): Promise<Submission> {
	const { date, site, ownCode } = keyed;
	const at = startOf(date);
	const information =
		form.information > 0
			? await findInformation(trx, projectId, id, form.information)
			: undefined;
	if (information?.ask && keyed.agreed !== true)
		throw faulty([{ path: "/keyed/agreed", message: NOT_AGREED }]);
	const shown = new Set(
		shownItems(definition, keyed.answers).map((item) => item.id),
	);
	const answers = Object.fromEntries(
		Object.entries(keyed.answers).filter(([item]) => shown.has(item)),
	);
	const place = site ?? form.participantSite;
	return {
		answers,
		language: form.language,
		mode: "paper",
		startedAt: at,
		completedAt: at,
		...(place && { site: place }),
		...(ownCode && linkage === "own-code" && { ownCode }),
		...(information && {
			consent: { agreed: information.ask, version: information.version },
		}),
	};
}

const NOT_AGREED =
	"The box of agreement is not ticked, so these answers may not be kept. Delete the form here, and ask the respondent if you can.";

/** The first moment of the day, so that a form of the day on which a wave closes is in time. */
function startOf(date: string | null): string {
	const at = `${date}T00:00:00.000Z`;
	const dayAhead = Date.now() + 14 * 3_600_000;
	if (date !== null && Date.parse(at) <= dayAhead) return at;
	const message = "This day has not come yet. Read the date on the form again.";
	throw faulty([{ path: "/keyed/date", message }]);
}

async function finish(
	trx: Trx,
	projectId: string,
	surveyId: string,
	{ form, door, stored }: Ready,
): Promise<void> {
	await finishForm(trx, projectId, form.id, stored);
	if (door.participantId === null) return;
	const occasion = { projectId, surveyId, waveId: form.waveId };
	await endUnused(trx, occasion, [door.participantId]);
}
