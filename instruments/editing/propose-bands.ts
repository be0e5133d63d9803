import type { Band } from "../definition.ts";
import type { Range } from "../values.ts";

/**
 * The bands with one more, which divides the last one in half; three even ones where there are none yet. Names
 * are left for the author to give, in each of the languages.
 */
export function proposeBands(
	bands: readonly Band[],
	{ min, max }: Range,
	languages: readonly string[],
): Band[] {
	const label = Object.fromEntries(languages.map((each) => [each, ""]));
	const last = bands.at(-1);
	const froms =
		last === undefined
			? [min, min + (max - min) / 3, min + (2 * (max - min)) / 3]
			: [(last.from + max) / 2];
	return [
		...bands,
		...froms.map((from) => ({ from: Number(from.toFixed(2)), label })),
	];
}
