import type { SliderItem } from "#instruments/definition.ts";
import { sliderSteps } from "#instruments/values.ts";

type Line = Pick<SliderItem, "min" | "max" | "step">;

/** How many steps the line has, and how many of them a big step is: a tenth of the line. */
export function scaleOf(line: Line): { steps: number; big: number } {
	const steps = sliderSteps(line, line.max);
	return { steps, big: Math.max(1, Math.round(steps / 10)) };
}

/**
 * The place so many steps on from here, never past an end. From no answer the first step leads to the
 * middle, so that neither end is nearer than the other.
 */
export function stepped(
	line: Line,
	value: number | undefined,
	by: number,
): number {
	const { steps } = scaleOf(line);
	if (value === undefined) return Math.round(steps / 2);
	return Math.min(steps, Math.max(0, sliderSteps(line, value) + by));
}

/** The place under a pointer that is this share (0 to 1) along the line. */
export function placeAt(line: Line, share: number): number {
	const { steps } = scaleOf(line);
	return Math.round(Math.min(1, Math.max(0, share)) * steps);
}

/** The place that a key leads to, by WAI-ARIA's pattern for sliders; undefined for other keys. */
export function placeByKey(
	line: Line,
	value: number | undefined,
	key: string,
	isRightToLeft: boolean,
): number | undefined {
	const { steps, big } = scaleOf(line);
	const onward = isRightToLeft ? -1 : 1;
	const moves: Record<string, number> = {
		ArrowRight: onward,
		ArrowLeft: -onward,
		ArrowUp: 1,
		ArrowDown: -1,
		PageUp: big,
		PageDown: -big,
	};
	if (key === "Home") return 0;
	if (key === "End") return steps;
	const by = moves[key];
	return by === undefined ? undefined : stepped(line, value, by);
}
