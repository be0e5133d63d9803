import { type RefObject, useEffect, useRef, useState } from "react";

/** Fewer lines than this are all in the page. */
const ALL = 200;
/** Lines in the page before and after those in sight. */
const AROUND = 20;
/** The window moves on in steps of so many lines, so that scrolling seldom draws anything anew. */
const STEP = 10;

/**
 * Which of a long list's lines are in the page: those in sight and some around them, by their places from the
 * first on, the last excluded. All lines are equally high.
 */
export function useWindow(
	scroller: RefObject<HTMLElement | null>,
	count: number,
): { from: number; to: number } {
	const [seen, setSeen] = useState({ from: 0, to: ALL });
	const isLong = count > ALL;
	const newest = useRef(count);
	newest.current = count;
	useEffect(() => {
		const element = scroller.current;
		if (element === null || !isLong) return;
		const look = () => {
			const height = element.scrollHeight / newest.current;
			const first = Math.floor(element.scrollTop / height / STEP) * STEP;
			const rows = Math.ceil(element.clientHeight / height) + STEP;
			setSeen((before) =>
				before.from === first && before.to === first + rows
					? before
					: { from: first, to: first + rows },
			);
		};
		look();
		element.addEventListener("scroll", look, { passive: true });
		window.addEventListener("resize", look);
		return () => {
			element.removeEventListener("scroll", look);
			window.removeEventListener("resize", look);
		};
	}, [scroller, isLong]);
	return isLong
		? { from: seen.from - AROUND, to: seen.to + AROUND }
		: { from: 0, to: count };
}
