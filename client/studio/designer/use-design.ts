import { useCallback, useReducer, useRef } from "react";
import { announce } from "./announce.tsx";
import type { DraftKey, LoadedDraft } from "./designer-api.ts";
import type { Change } from "./designer-part.ts";
import { beginHistory, withAction } from "./history.ts";
import { dropCopy } from "./safety-copy.ts";
import { useFaults } from "./use-faults.ts";
import { useSafetyCopy } from "./use-safety-copy.ts";
import { useSave } from "./use-save.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

export type Design = ReturnType<typeof useDesign>;

/** A draft that is being written: what it is now, the way back, its faults, and where it is kept. */
export function useDesign(key: DraftKey, draft: LoadedDraft, account: string) {
	const [history, dispatch] = useReducer(
		withAction,
		draft.content,
		beginHistory,
	);
	const { present: definition, past, future } = history;
	/** Whether this visit has put anything into the safety copy. */
	const hasCopy = useRef(false);
	const save = useSave(key, definition, draft, () => {
		if (hasCopy.current) dropCopy(account, key);
	});
	const change: Change = useCallback(
		(label, edit, at) =>
			dispatch({ do: "change", label, edit, at, time: Date.now() }),
		[],
	);
	const { offer } = useSafetyCopy(key, draft, account, {
		definition,
		change,
		save,
		hasCopy,
	});
	const undone = past.at(-1)?.label;
	const redone = future.at(-1)?.label;
	const undo = useCallback(() => {
		if (undone === undefined) return announce("There is nothing to undo.");
		dispatch({ do: "undo" });
		announce(`Undone: ${undone}`);
	}, [undone]);
	const redo = useCallback(() => {
		if (redone === undefined) return announce("There is nothing to do again.");
		dispatch({ do: "redo" });
		announce(`Done again: ${redone}`);
	}, [redone]);
	useUndoKeys(undo, redo);

	const { adopt } = save;
	/** What somebody else saved comes first from now on; this page's own stays one step back. */
	const takeTheirs = useCallback(
		(theirs: LoadedDraft) => {
			change("Take what was saved elsewhere", () => theirs.content);
			adopt(theirs);
		},
		[change, adopt],
	);
	/** This page's own is kept elsewhere, so that nothing of it is left to save here. */
	const letGo = useCallback(() => {
		const changedAt = new Date().toISOString();
		adopt({ content: definition, revision: 0, changedAt });
	}, [definition, adopt]);
	return {
		definition,
		change,
		undo,
		redo,
		undone,
		redone,
		save,
		takeTheirs,
		letGo,
		offer,
		...useFaults(definition),
	};
}
