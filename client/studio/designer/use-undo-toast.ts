import { useCallback, useEffect, useRef } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { closeToast, say, toasts } from "../layout/toast-store.ts";

/** Says what was done with an Undo beside it, for as long as that is the last thing that was done. */
export function useUndoToast(
	definition: Instrument,
	undo: () => void,
): (words: string) => void {
	const newest = useRef(undo);
	newest.current = undo;
	/** The message, and the definition that it speaks of, once that is there. */
	const shown = useRef<{ id: number; of: Instrument | null } | null>(null);
	useEffect(() => {
		const toast = shown.current;
		if (toast === null) return;
		if (toast.of === null) toast.of = definition;
		else if (toast.of !== definition) {
			closeToast(toast.id);
			shown.current = null;
		}
	}, [definition]);
	return useCallback((words: string) => {
		if (shown.current) closeToast(shown.current.id);
		say(words, { label: "Undo", run: () => newest.current() });
		const id = toasts.get().at(-1)?.id;
		shown.current = id === undefined ? null : { id, of: null };
	}, []);
}
