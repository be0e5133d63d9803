import { useEffect, useEffectEvent } from "react";
import { createStore, useStore } from "../store.ts";
import { isTyping } from "./use-keys.ts";

/** What a key does on one page, outside of fields. */
export interface PageKey {
	/** As `KeyboardEvent.key` names them; any of them does it. */
	keys: readonly string[];
	/** How the list of keys shows them; the keys themselves when absent. */
	shown?: string;
	does: string;
}

const setting = "waymark-keys";
/** Speech input may set keys off by accident, so that a person can switch them off. */
export const keysOn = createStore(localStorage.getItem(setting) !== "off");
/** Keys of the page that is open. */
export const pageKeys = createStore<readonly PageKey[]>([]);

export function switchKeys(on: boolean): void {
	localStorage.setItem(setting, on ? "on" : "off");
	keysOn.set(on);
}

/**
 * Lists the keys of a page beside those of the studio, and calls `onKey` with the key that was pressed.
 * @param bindings the same array as long as it holds the same keys
 */
export function usePageKeys(
	bindings: readonly PageKey[],
	onKey: (key: string) => void,
): void {
	const on = useStore(keysOn);
	const act = useEffectEvent(onKey);
	useEffect(() => {
		pageKeys.set(bindings);
		return () => pageKeys.set([]);
	}, [bindings]);
	useEffect(() => {
		if (!on) return;
		const mine = new Set(bindings.flatMap(({ keys }) => keys));
		function onKeyDown(event: KeyboardEvent) {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			if (isTyping(event.target) || !mine.has(event.key)) return;
			event.preventDefault();
			act(event.key);
		}
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, [on, bindings]);
}
