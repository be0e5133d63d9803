import type { SaveState } from "../reports/use-autosave.ts";

/** Whether what was typed is safe, a way back by a step, and what to do where somebody else was quicker. */
export function PlanSaveLine({
	state,
	undo,
}: {
	state: SaveState;
	undo: (() => void) | null;
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
					<p>
						Not saved. {state.message} {Object.values(state.faults).join(" ")}
					</p>
					{state.type === "plan-changed" && (
						<button
							type="button"
							className="button"
							onClick={() => window.location.reload()}
						>
							Read theirs, and drop mine
						</button>
					)}
				</div>
			)}
		</div>
	);
}
