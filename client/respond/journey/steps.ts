import { useSyncExternalStore } from "react";

/**
 * Where the respondent is. The browser's history holds it, so that its Back and Forward move between
 * questions and a reload returns to the same one. It names items, never answers.
 */
export type Step =
	| { at: "start" }
	| ({ at: "site" | "own-code" | "who-answered" } & Detour)
	| ({ at: "question"; item: string; isFaulty?: boolean } & Detour)
	| { at: "check" }
	| { at: "end"; response: string };

/** Set where the respondent came from the list of answers, to go back to it. */
interface Detour {
	returnTo?: "check";
}

const START: Step = { at: "start" };

/** The step of this history entry; the start page when the entry has none. */
export function currentStep(): Step {
	const state: { step?: Step } | null = history.state;
	return state?.step ?? START;
}

/** A new entry in the browser's history, so that Back returns here. */
export function goTo(step: Step): void {
	history.pushState({ step }, "");
	window.dispatchEvent(new Event("step"));
}

/** Takes the place of the current history entry. */
export function replaceStep(step: Step): void {
	history.replaceState({ step }, "");
	window.dispatchEvent(new Event("step"));
}

/** The current step, kept up to date as the respondent or the browser moves. */
export function useStep(): Step {
	return useSyncExternalStore(subscribe, currentStep);
}

function subscribe(onChange: () => void): () => void {
	window.addEventListener("popstate", onChange);
	window.addEventListener("step", onChange);
	return () => {
		window.removeEventListener("popstate", onChange);
		window.removeEventListener("step", onChange);
	};
}
