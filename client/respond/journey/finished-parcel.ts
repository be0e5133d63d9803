import type { Submission } from "../../../server/collect/collect.schemas.ts";
import { type Parcel, pathOf, type WayIn } from "../sending/parcel.ts";
import type { Journey } from "./journey.ts";
import { ownCodeFrom } from "./own-code.ts";

/** The finished response, ready to be sealed and sent. */
export function finishedParcel(
	journey: Journey,
	way: WayIn,
): Parcel & { submission: Submission } {
	const { organisation, survey, wave } = journey.collection;
	const { id } = journey.draft;
	return {
		id,
		path: pathOf(way, id),
		about: { organisation, survey: survey.title, wave: wave.title },
		takenOn: today(),
		takenAt: Date.now(),
		sealed: null,
		submission: submissionOf(journey),
	};
}

/** By the device's clock and zone. */
function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function submissionOf(journey: Journey): Submission {
	const { collection, draft, site } = journey;
	// A device whose clock was set back meanwhile must not be refused.
	const completed = Math.max(Date.now(), Date.parse(draft.startedAt));
	return {
		answers: journey.answers,
		language: journey.language,
		mode: journey.who,
		startedAt: draft.startedAt,
		completedAt: new Date(completed).toISOString(),
		...(site !== undefined && { site }),
		...(collection.version && { version: collection.version }),
		...(collection.survey.linkage === "own-code" && {
			ownCode: ownCodeFrom(
				collection.survey.codeQuestions,
				draft.ownCode ?? [],
			),
		}),
		...(draft.consent && { consent: draft.consent }),
		...(draft.questionTimes && { questionTimes: draft.questionTimes }),
	};
}
