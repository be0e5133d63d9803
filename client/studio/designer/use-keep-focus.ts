import { useLayoutEffect, useRef } from "react";
import type { Instrument } from "#instruments/definition.ts";

/**
 * The focus is never lost by a change: where it stood on something that is gone, it goes to the heading of
 * the part.
 *
 * @returns for the element around everything that changes
 */
export function useKeepFocus(definition: Instrument) {
	const around = useRef<HTMLDivElement>(null);
	const hadFocus = useRef(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: looks after each change
	useLayoutEffect(() => {
		const isLost = document.activeElement === document.body;
		if (isLost && hadFocus.current)
			around.current?.querySelector<HTMLElement>("[data-part] h2")?.focus();
	}, [definition]);
	useLayoutEffect(() => {
		const note = () => {
			hadFocus.current =
				around.current?.contains(document.activeElement) ?? false;
		};
		document.addEventListener("focusin", note);
		return () => document.removeEventListener("focusin", note);
	}, []);
	return around;
}
