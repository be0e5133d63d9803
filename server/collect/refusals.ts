import { Problem } from "../problems.ts";

const advice = {
	"link-revoked":
		"Ask whoever gave you the link for a new one. Nothing was saved.",
	"link-used":
		"A personal link takes one response. If you did not answer yet, ask whoever gave you the link for a new one.",
	"link-expired":
		"Ask whoever gave you the link for a new one. Nothing was saved.",
	"wave-not-open":
		"It has not opened yet, or it has closed. Ask whoever gave you the link when it is open. Nothing was saved.",
	"project-not-live":
		"Its owners have not let it go live. Ask whoever gave you the link when it is. Nothing was saved.",
	"response-erased":
		"It had arrived and was erased since, because somebody asked for that. It is not taken again; you need not do anything.",
	"different-answers":
		"A response that was sent is not changed. Send other answers under a new id.",
} as const;

/** Why a submission, or a look at the questionnaire, is turned away. */
export type Refusal = keyof typeof advice;

export function refused(refusal: Refusal): Problem {
	return new Problem(refusal, advice[refusal]);
}
