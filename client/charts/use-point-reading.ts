import { type KeyboardEvent, useState } from "react";
import type { PlotPoint } from "./plot.ts";

/** Where each key leads from the point at `at` of `count`; -1 while none is read. */
const steps: Record<string, (at: number, count: number) => number> = {
	ArrowRight: (at, count) => Math.min(at + 1, count - 1),
	ArrowDown: (at, count) => Math.min(at + 1, count - 1),
	ArrowLeft: (at) => Math.max(at - 1, 0),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_, count) => count - 1,
	Escape: () => -1,
};

/** Which point of a picture is being read, and the keys that lead from one to the next. */
export function usePointReading(points: readonly PlotPoint[]) {
	const [at, setAt] = useState(-1);
	function onKeyDown(event: KeyboardEvent) {
		const step = steps[event.key];
		if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		setAt(step(at, points.length));
	}
	return { point: points[at], onKeyDown, onBlur: () => setAt(-1) };
}
