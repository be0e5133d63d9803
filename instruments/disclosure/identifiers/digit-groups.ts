import type { Span } from "./folded-text.ts";

/** Digits that stand together, as in "020", "7946" and "0958". */
export interface DigitGroup extends Span {
	readonly digits: string;
	/** What stands before it: "+" or "(" at the head of a chain, a separator within one. */
	readonly before: string;
}

/** Digits with up to three separators between them. Nothing in it can match in two ways: linear time. */
const CHAIN = /\+?[ (]{0,2}\d+(?:[\s()./-]{1,3}\d+)*/g;

/** The groups of digits of a folded text, those with only separators between them in one chain. */
export function digitChains(folded: string): DigitGroup[][] {
	return [...folded.matchAll(CHAIN)].map(({ 0: chain, index }) =>
		[...chain.matchAll(/(\D*)(\d+)/g)].map((group) => {
			const [whole, before = "", digits = ""] = group;
			const end = index + group.index + whole.length;
			return { start: end - digits.length, end, digits, before };
		}),
	);
}

/** The groups from `from` on whose digits are at most `most` together, as lists of growing length. */
export function runsFrom(
	chain: readonly DigitGroup[],
	from: number,
	most: number,
): DigitGroup[][] {
	const runs: DigitGroup[][] = [];
	let digits = 0;
	for (let to = from; to < chain.length; to++) {
		digits += chain[to]?.digits.length ?? 0;
		if (digits > most) break;
		runs.push(chain.slice(from, to + 1));
	}
	return runs;
}

export function digitsOf(run: readonly DigitGroup[]): string {
	return run.map(({ digits }) => digits).join("");
}

export function spanOf(run: readonly DigitGroup[]): Span {
	return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}

/** The lengths of the groups, as in "3 3 4". */
export function groupingOf(run: readonly DigitGroup[]): string {
	return run.map(({ digits }) => digits.length).join(" ");
}
