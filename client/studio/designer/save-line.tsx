import type { SaveState } from "./use-save.ts";

const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });

/** Whether what was typed is safe. */
export function SaveLine({ state }: { state: SaveState }) {
	return (
		<p role="status" className={state.is === "saved" ? "muted" : ""}>
			{wordsFor(state)}
		</p>
	);
}

function wordsFor(state: SaveState): string {
	switch (state.is) {
		case "saved":
			return `Saved ${clock.format(new Date(state.at))}`;
		case "saving":
			return "Saving…";
		case "waiting":
			return state.problem.status === 401
				? "Not saved: sign in to go on. What you typed is kept on this device."
				: "Not saved: no network, trying again. What you typed is kept on this device.";
		case "conflict":
			return "Not saved: somebody else has saved this draft.";
		case "refused":
			return `Not saved. ${state.problem.message}`;
	}
}
