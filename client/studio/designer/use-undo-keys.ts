import { useEffect, useEffectEvent } from "react";

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y; with the command key on a Mac. Fields marked `data-own-undo` keep their own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
	const act = useEffectEvent((key: string, shift: boolean) =>
		key === "y" || shift ? redo() : undo(),
	);
	useEffect(() => {
		function onKeyDown(event: KeyboardEvent) {
			if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
			const key = event.key.toLowerCase();
			if ((key !== "z" && key !== "y") || hasItsOwn(event.target)) return;
			event.preventDefault();
			act(key, event.shiftKey);
		}
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, []);
}

function hasItsOwn(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest("[data-own-undo], dialog") !== null
	);
}
