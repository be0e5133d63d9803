import type { ReactNode } from "react";
import type { SaveState } from "./use-autosave.ts";

/**
 * Whether what was typed is safe, and a way back by a step. The children say what to do where somebody else
 * was quicker, which is the problem of the type `conflict`.
 */
export function SaveLine({
	state,
	undo,
	conflict,
	children,
}: {
	state: SaveState;
	undo: (() => void) | null;
	conflict: string;
	children: ReactNode;
}) {
	return (
		<div className="save-line">
			<p role="status" className="muted">
				{state === "saved" && "Everything is saved."}
				{state === "unsaved" && "Saving…"}
			</p>
			<button
				type="button"
				className="button"
				aria-disabled={undo === null}
				onClick={() => undo?.()}
			>
				Undo
			</button>
			{typeof state === "object" && (
				<div className="callout" role="alert">
					{state.type === conflict && <h2>{state.title}</h2>}
					<p>
						Not saved. {state.message} {Object.values(state.faults).join(" ")}
					</p>
					{state.type === conflict && children}
				</div>
			)}
		</div>
	);
}

/** Reads the page anew, with what somebody else has saved. */
export function ReadTheirs() {
	return (
		<button
			type="button"
			className="button"
			onClick={() => window.location.reload()}
		>
			Read theirs, and drop mine
		</button>
	);
}
