import { countOne, timeOf } from "#instruments/trial/question-times.ts";
import type { Journey } from "./journey.ts";
import type { Step } from "./steps.ts";

/**
 * Notes for how long each question is on the screen, and how often the respondent comes to it. Seconds are
 * counted by ticks, never by a clock that was set or ran on asleep; none is counted while the page is hidden,
 * asks whether somebody is still there, or shows the code for going on elsewhere.
 *
 * @param currentStep handed in, because what this module and the page both import would cost every respondent a file
 */
export function noteTimesOf(journey: Journey, currentStep: () => Step): void {
	let shown: string | undefined;
	const note = (item: string, what: "seconds" | "visits") => {
		const { questionTimes = {} } = journey.draft;
		journey.keep({ questionTimes: countOne(questionTimes, item, what) });
	};
	function move() {
		const former = shown;
		shown = questionAt(journey, currentStep());
		if (shown !== undefined && shown !== former) note(shown, "visits");
	}
	// A page that was loaded again goes on with the same visit.
	const first = questionAt(journey, currentStep());
	if (first && timeOf(journey.draft.questionTimes ?? {}, first)) shown = first;
	else move();
	window.addEventListener("step", move);
	window.addEventListener("popstate", move);
	setInterval(() => {
		if (shown !== undefined && isLookedAt()) note(shown, "seconds");
	}, 1000);
}

/** None on a page of information, and where the browser's history names a question that is asked no more. */
function questionAt(journey: Journey, step: Step): string | undefined {
	if (step.at !== "question" || !journey.isStarted) return undefined;
	return journey.questions.find(({ id }) => id === step.item)?.id;
}

function isLookedAt(): boolean {
	const isCovered =
		document.querySelector("dialog[open], .phone-page") !== null;
	return document.visibilityState === "visible" && !isCovered;
}
