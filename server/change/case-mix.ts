import { newcombe } from "#instruments/statistics/newcombe.ts";
import type { MixShift } from "./arguments.schemas.ts";
import type { Site } from "./groups.ts";
import type { MixCount } from "./joined.ts";

/** A shift is named when its interval leaves out nought and it is at least this large: a share, from 0 to 1. */
const NOTABLE = 0.05;

const modes: Record<string, string> = {
	self: "On their own",
	helped: "With help",
	proxy: "By somebody else for them",
	paper: "On paper",
};

const dimensions = {
	site: "Site",
	language: "Language",
	mode: "How it was answered",
} as const;

/** Dimensions of the answer, not of who gives it. */
export const ofTheAnswer: readonly string[] = [
	dimensions.language,
	dimensions.mode,
];

/** How who answered differs between the two times: every dimension in which there is more than one kind. */
export function mixShifts(
	mix: readonly MixCount[],
	sites: readonly Site[],
): MixShift[] {
	const names = [...new Set(mix.map(({ dimension }) => dimension))];
	return names.flatMap((dimension) => {
		const ofDimension = mix.filter((each) => each.dimension === dimension);
		const values = [...new Set(ofDimension.map(({ value }) => value))];
		if (values.length < 2) return [];
		return values
			.map((value) =>
				shiftOf(ofDimension, value, {
					dimension: dimensionWords(dimension),
					value: valueWords(dimension, value, sites),
				}),
			)
			.sort((a, b) => b.before + b.after - a.before - a.after);
	});
}

export function isNotable({ difference, ciLow, ciHigh }: MixShift): boolean {
	if (difference === null || ciLow === null || ciHigh === null) return false;
	return (ciLow > 0 || ciHigh < 0) && Math.abs(difference) >= NOTABLE;
}

function shiftOf(
	ofDimension: readonly MixCount[],
	value: string | null,
	words: Pick<MixShift, "dimension" | "value">,
): MixShift {
	const sum = (counts: readonly MixCount[]) =>
		counts.reduce((total, { count }) => total + count, 0);
	const [before, after] = (["before", "after"] as const).map((side) => {
		const all = ofDimension.filter((each) => each.side === side);
		return {
			count: sum(all.filter((each) => each.value === value)),
			of: sum(all),
		};
	}) as [{ count: number; of: number }, { count: number; of: number }];
	const { difference, ciLow, ciHigh } = newcombe(
		{ successes: after.count, trials: after.of },
		{ successes: before.count, trials: before.of },
	);
	return {
		...words,
		before: before.count,
		beforeOf: before.of,
		after: after.count,
		afterOf: after.of,
		difference,
		ciLow,
		ciHigh,
	};
}

function dimensionWords(dimension: string): string {
	const known: Record<string, string> = dimensions;
	return known[dimension] ?? dimension.replace(/^attribute:/, "");
}

function valueWords(
	dimension: string,
	value: string | null,
	sites: readonly Site[],
): string {
	if (value === null) return "Not known";
	if (dimension === "site")
		return sites.find(({ id }) => id === value)?.name ?? "Not known";
	return dimension === "mode" ? (modes[value] ?? value) : value;
}
