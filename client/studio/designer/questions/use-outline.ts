import { useCallback, useMemo, useRef, useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { outlineRows } from "./outline-rows.ts";

/** The lines of the outline: which is chosen, which ones are picked, and where the focus goes. */
export function useOutline(
	definition: Instrument,
	chosen: string,
	choose: (line: string) => void,
) {
	const { items, sections } = definition;
	const lines = useMemo(
		() => outlineRows({ items, ...(sections && { sections }) }),
		[items, sections],
	);
	/** Ids of questions; null while only one is worked on. */
	const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
	/** The line that Tab reaches. */
	const [reached, reach] = useState(chosen);
	/** The line that takes the focus next, once it is there. */
	const wanted = useRef<string | null>(null);
	const picks = useRef(picked !== null);
	picks.current = picked !== null;

	/** Brings the focus to a line. */
	const focus = useCallback((line: string) => {
		wanted.current = line;
		reach(line);
		rowOf(line)?.focus();
	}, []);
	/** Shows the form of a line, and begins to write in it. */
	const write = useCallback(
		(line: string) => {
			choose(line);
			requestAnimationFrame(() => focusForm(line));
		},
		[choose],
	);
	const press = useCallback(
		(line: string, byKeyboard: boolean) => {
			if (picks.current && !line.includes(" "))
				return setPicked((before) => toggled(before, line));
			if (byKeyboard) return write(line);
			choose(line);
			requestAnimationFrame(showForm);
		},
		[choose, write],
	);
	return {
		lines,
		chosen,
		picked,
		setPicked,
		reached,
		reach,
		wanted,
		focus,
		write,
		press,
	};
}

function toggled(
	ids: ReadonlySet<string> | null,
	id: string,
): ReadonlySet<string> {
	const next = new Set(ids);
	if (!next.delete(id)) next.add(id);
	return next;
}

function rowOf(line: string): HTMLElement | null {
	return document.querySelector(`[data-row="${CSS.escape(line)}"]`);
}

/** The wording is what a question is written in first. */
function focusForm(line: string): void {
	const form = `[data-question="${CSS.escape(line)}"] [data-first]`;
	document.querySelector<HTMLElement>(`${form} :is(textarea, input)`)?.focus();
}

/** On a narrow screen the form stands below the list. */
function showForm(): void {
	if (window.matchMedia("(max-width: 899px)").matches)
		document.querySelector("[data-question]")?.scrollIntoView();
}
