import { longDate } from "#instruments/long-date.ts";
import type { Pair } from "#instruments/over-time/pair-series.ts";
import { FEWEST_PAIRS } from "#instruments/over-time/relation.ts";
import { counted } from "../summaries/figures-in-words.ts";
import type { OpenSide, OpenSides } from "./open-sides.ts";

/** Why nothing can be said of how two series go together, and what to do; null where something can. */
export function whyNothing(
	{ x, y, period }: OpenSides,
	pairs: readonly Pair[],
): string | null {
	const empty = [x, y].find(({ values }) => values.length === 0);
	if (empty)
		return `There is nothing to set side by side yet: “${empty.title}” has no figures that you may see by ${period}`;
	if (pairs.length === 0)
		return `The two never meet: ${spanOf(x)}; ${spanOf(y)}. Bring in figures of the same days`;
	if (pairs.length < FEWEST_PAIRS)
		return `Too few to say anything: ${counted(pairs.length, `${period} has`, `${period}s have`)} a figure of both, and ${FEWEST_PAIRS} are needed`;
	const still = [
		{ side: x, values: pairs.map((pair) => pair.x) },
		{ side: y, values: pairs.map((pair) => pair.y) },
	].find(({ values }) => values.every((value) => value === values[0]));
	return still
		? `“${still.side.title}” is the same in all ${pairs.length} pairs: nothing can go with what never moves`
		: null;
}

function spanOf({ title, values }: OpenSide): string {
	const day = (start = "") => longDate(start, "en-GB");
	return `“${title}” has figures from ${day(values[0]?.start)} to ${day(values.at(-1)?.start)}`;
}
