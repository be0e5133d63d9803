import { checkAnswers } from "#instruments/check-answers.ts";
import { questionTimesFaults } from "#instruments/trial/question-times.ts";
import { ownCodeFaults } from "../linkage/own-code-faults.ts";
import type { BodyFault } from "../problems.ts";
import type { Submission } from "./collect.schemas.ts";
import type { WayIn } from "./ways-in.ts";

/**
 * What is wrong with a submission through this link; nothing when it may be stored. Messages never repeat
 * what was sent. Whether a chosen site and a version of the
 * information exist is asked elsewhere.
 */
export function checkSubmission(
	{ link, survey }: WayIn,
	submission: Submission,
): BodyFault[] {
	return [
		...checkLanguage(survey.languages, submission.language),
		...checkTimes(submission),
		...ownCodeFaults(survey, submission.ownCode),
		...checkSite(link.siteId, submission.site),
		...checkAnswers(survey.definition, submission.answers),
		...questionTimesFaults(survey.definition, submission.questionTimes ?? {}),
	];
}

function checkLanguage(offered: readonly string[], given: string): BodyFault[] {
	if (offered.includes(given)) return [];
	return fault("/language", `Give one of the survey's: ${offered.join(", ")}.`);
}

/** How far a clock is off does not matter, only that it went forward. */
function checkTimes({ startedAt, completedAt }: Submission): BodyFault[] {
	const started = Date.parse(startedAt);
	const completed = Date.parse(completedAt);
	if (Number.isNaN(started)) return fault("/startedAt", NO_INSTANT);
	if (Number.isNaN(completed)) return fault("/completedAt", NO_INSTANT);
	if (started <= completed) return [];
	return fault(
		"/completedAt",
		"It is before startedAt. Give the time at which the last answer was given.",
	);
}

const NO_INSTANT = "Give a time with its zone, such as 2026-03-31T09:30:00Z.";

function checkSite(own: string | null, given: string | undefined): BodyFault[] {
	if (own === null || given === undefined || own === given.toLowerCase()) {
		return [];
	}
	return fault(
		"/site",
		"This link belongs to another site. Leave the site out, and the link's own is taken.",
	);
}

function fault(path: string, message: string): BodyFault[] {
	return [{ path, message }];
}
