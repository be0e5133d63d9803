import type { Instrument } from "#instruments/definition.ts";

/** In milliseconds: a longer pause between changes at one place begins another step. */
export const PAUSE = 1_000;
const MOST_STEPS = 300;

/** A change in words, and the definition on its other side. */
export interface Step {
	label: string;
	definition: Instrument;
}

/** A definition with the way back to what it was, and forward again to what was undone. */
export interface History {
	present: Instrument;
	/** Oldest first. */
	past: readonly Step[];
	/** What would be redone first comes last. */
	future: readonly Step[];
	/** Of the last change: where, and when in milliseconds. */
	last: { at: string | undefined; time: number };
}

export type HistoryAction =
	| {
			do: "change";
			label: string;
			edit: (definition: Instrument) => Instrument;
			/** A JSON pointer: changes at one place that follow at once are one step. */
			at?: string | undefined;
			/** In milliseconds. */
			time: number;
	  }
	| { do: "undo" }
	| { do: "redo" };

export function beginHistory(present: Instrument): History {
	return { present, past: [], future: [], last: NOWHERE };
}

/** The history after a change, or a step back or forward. The same one where there is nothing to do. */
export function withAction(history: History, action: HistoryAction): History {
	if (action.do === "undo") return undone(history);
	if (action.do === "redo") return redone(history);
	return changed(history, action);
}

/** Nothing that follows is part of the same step. */
const NOWHERE = { at: undefined, time: 0 };

function changed(
	history: History,
	{ label, edit, at, time }: Extract<HistoryAction, { do: "change" }>,
): History {
	const { present, past, last } = history;
	const next = edit(present);
	if (next === present) return history;
	const goesOn = at !== undefined && at === last.at && time - last.time < PAUSE;
	return {
		present: next,
		past: goesOn
			? past
			: [...past.slice(1 - MOST_STEPS), { label, definition: present }],
		future: [],
		last: { at, time },
	};
}

function undone(history: History): History {
	const step = history.past.at(-1);
	if (step === undefined) return history;
	const { label, definition } = step;
	return {
		present: definition,
		past: history.past.slice(0, -1),
		future: [...history.future, { label, definition: history.present }],
		last: NOWHERE,
	};
}

function redone(history: History): History {
	const step = history.future.at(-1);
	if (step === undefined) return history;
	const { label, definition } = step;
	return {
		present: definition,
		past: [...history.past, { label, definition: history.present }],
		future: history.future.slice(0, -1),
		last: NOWHERE,
	};
}
