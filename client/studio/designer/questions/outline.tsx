import {
	type CSSProperties,
	type KeyboardEvent,
	useEffect,
	useMemo,
	useRef,
} from "react";
import type { DesignerPart } from "../designer-part.ts";
import { OutlineRow } from "./outline-row.tsx";
import { faultsByItem, type OutlineLine } from "./outline-rows.ts";
import type { Questions } from "./use-questions.ts";
import { useWindow } from "./use-window.ts";

/** All questions, with their sections as headings. One stop for Tab; arrow keys lead from line to line. */
export function Outline({
	definition,
	faults,
	language,
	questions,
}: Pick<DesignerPart, "definition" | "faults" | "language"> & {
	questions: Questions;
}) {
	const { lines, chosen, picked, press, reached, reach } = questions;
	const scroller = useRef<HTMLDivElement>(null);
	const { scales } = definition;
	const scored = useMemo(
		() => new Set(scales.flatMap((scale) => scale.items ?? [])),
		[scales],
	);
	const byItem = useMemo(() => faultsByItem(faults), [faults]);
	const { from, to } = useWindow(scroller, lines.length);
	const isThere = lines.some(({ id }) => id === reached);
	const stop = isThere ? reached : chosen;
	useChosenInSight(scroller, questions);
	useFocusWanted(scroller, questions);

	function onKeyDown(event: KeyboardEvent) {
		const row = (event.target as Element).closest("[data-row]");
		if (row === null || event.ctrlKey || event.metaKey) return;
		const id = row.getAttribute("data-row") ?? "";
		const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
		if (by !== undefined && event.altKey) questions.move(id, by);
		else if (event.key === "Delete") questions.remove(id);
		else {
			const next = nextLine(lines, id, event.key);
			if (next === undefined) return;
			questions.focus(next.id);
		}
		event.preventDefault();
	}

	return (
		<div className="outline" ref={scroller}>
			<ul
				aria-label="Questions"
				style={{ "--lines": lines.length } as CSSProperties}
				onKeyDown={onKeyDown}
			>
				{lines.map((line, place) => {
					const isShown = place >= from && place < to;
					if (!isShown && line.id !== stop) return null;
					return (
						<OutlineRow
							key={line.id}
							line={line}
							place={place}
							count={lines.length}
							language={language}
							isChosen={line.id === chosen}
							isReached={line.id === stop}
							isPicked={picked?.has(line.id)}
							isScored={scored.has(line.id)}
							faults={
								line.kind === "item" ? (byItem.get(line.number - 1) ?? 0) : 0
							}
							onPress={press}
							onReach={reach}
						/>
					);
				})}
			</ul>
		</div>
	);
}

function nextLine(
	lines: readonly OutlineLine[],
	id: string,
	key: string,
): OutlineLine | undefined {
	const place = lines.findIndex((line) => line.id === id);
	const last = lines.length - 1;
	const to = {
		ArrowUp: Math.max(place - 1, 0),
		ArrowDown: Math.min(place + 1, last),
		Home: 0,
		End: last,
	}[key];
	return to === undefined ? undefined : lines[to];
}

/** What is chosen elsewhere, such as on the list of faults, is in sight here too, and Tab reaches it. */
function useChosenInSight(
	scroller: { current: Element | null },
	{ lines, chosen, reach }: Questions,
): void {
	const place = useRef(0);
	place.current = lines.findIndex(({ id }) => id === chosen);
	const count = useRef(0);
	count.current = lines.length;
	useEffect(() => {
		reach(chosen);
		// With the next picture, for which the page is laid out anyway.
		const frame = requestAnimationFrame(() => {
			const element = scroller.current;
			if (element === null || place.current < 0) return;
			const { scrollHeight, scrollTop, clientHeight } = element;
			const height = scrollHeight / count.current;
			const top = place.current * height;
			if (top < scrollTop || top + height > scrollTop + clientHeight)
				element.scrollTop = top - clientHeight / 2;
		});
		return () => cancelAnimationFrame(frame);
	}, [chosen, reach, scroller]);
}

/** After a move, a deletion or an arrow key the focus stands on the line that it belongs to, once that is there. */
function useFocusWanted(
	scroller: { current: Element | null },
	{ wanted }: Questions,
): void {
	useEffect(() => {
		const id = wanted.current;
		const row =
			id !== null &&
			scroller.current?.querySelector<HTMLElement>(
				`[data-row="${CSS.escape(id)}"]`,
			);
		if (!row) return;
		wanted.current = null;
		row.focus();
	});
}
