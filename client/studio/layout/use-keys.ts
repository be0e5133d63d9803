import { useEffect, useEffectEvent } from "react";
import { type Action, read } from "./keys.ts";

const sequenceWithin = 1_500;

/** Calls `onAction` when its keys are pressed outside of a field and of a dialog. */
export function useKeys(on: boolean, onAction: (action: Action) => void): void {
	const act = useEffectEvent(onAction);
	useEffect(() => {
		if (!on) return;
		let pressed: string[] = [];
		let last = 0;
		function onKeyDown(event: KeyboardEvent) {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			if (isTyping(event.target)) return;
			if (event.timeStamp - last > sequenceWithin) pressed = [];
			last = event.timeStamp;
			pressed = [...pressed, event.key];
			const meaning = read(pressed) ?? read([event.key]);
			if (meaning === "more") return;
			pressed = [];
			if (meaning === null) return;
			event.preventDefault();
			act(meaning);
		}
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, [on]);
}

export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest("input, textarea, select, dialog") !== null
	);
}
