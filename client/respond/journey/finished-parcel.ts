import type { Submission } from "../../../server/collect/collect.schemas.ts";
import type { Parcel } from "../sending/outbox.ts";
import type { Journey } from "./journey.ts";
import { ownCodeFrom } from "./own-code.ts";

/** The finished response, ready to be sent. */
export function finishedParcel(journey: Journey, token: string): Parcel {
	const { organisation, survey, wave } = journey.collection;
	return {
		id: journey.draft.id,
		token,
		about: { organisation, survey: survey.title, wave: wave.title },
		submission: submissionOf(journey),
	};
}

function submissionOf(journey: Journey): Submission {
	const { collection, draft } = journey;
	// A device whose clock was set back meanwhile must not be refused.
	const completed = Math.max(Date.now(), Date.parse(draft.startedAt));
	return {
		answers: journey.answers,
		language: journey.language,
		mode: "self",
		startedAt: draft.startedAt,
		completedAt: new Date(completed).toISOString(),
		...(draft.site !== undefined && { site: draft.site }),
		...(collection.survey.linkage === "own-code" && {
			ownCode: ownCodeFrom(
				collection.survey.codeQuestions,
				draft.ownCode ?? [],
			),
		}),
		...(draft.consent && { consent: draft.consent }),
	};
}
