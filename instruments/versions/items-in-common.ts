import type {
	Instrument,
	Item,
	MissingRule,
	Scale,
	Text,
} from "../definition.ts";
import { rangesOfParts } from "../scale-parts.ts";
import { neededParts } from "../scoring-rules.ts";
import type { Range } from "../values.ts";
import { isReversed } from "./item-changes.ts";
import type { ItemPair } from "./pair-items.ts";

/**
 * A scale of the questions that two versions have in common, to compare them by. Named "items in common"
 * wherever it is shown, since it is the total of neither version.
 */
export interface ItemsInCommon {
	/** The same question in the earlier and in the later version, by their ids. */
	items: { before: string; after: string }[];
	/** How many questions the whole scale has in each. */
	of: { before: number; after: number };
	/** Scored as in the later version: by the mean, or from 0 to 100 where its own rule is. */
	scale: Scale;
	/** Ids in the later version of the items that it turns round. */
	reversed: string[];
}

/** Fewer make no scale, and less than half of one is another. */
const FEWEST = 2;
const LEAST_SHARE = 0.5;

/**
 * The scale of items in common, or why there is none. At least two items, and half of those of each version,
 * have to be the same in both; of them the same share must be answered as the stricter version asks for.
 *
 * @param same the scale's questions that nothing has changed in
 */
export function itemsInCommon(
	{ before, after }: { before: Scale; after: Scale },
	same: readonly ItemPair[],
	later: Instrument,
): ItemsInCommon | string {
	const of = {
		before: before.items?.length ?? 0,
		after: after.items?.length ?? 0,
	};
	const n = same.length;
	if (of.before === 0 || of.after === 0)
		return "a scale made from scales has no questions of its own to compare by";
	if (!canBeAveraged(before) || !canBeAveraged(after))
		return "what is counted over all questions cannot be counted over some";
	if (n < FEWEST || n < LEAST_SHARE * Math.max(of.before, of.after))
		return `too few questions are the same in both: ${n} of ${Math.max(of.before, of.after)}`;
	const ids = same.map((pair) => ({
		before: pair.before?.id ?? "",
		after: pair.after?.id ?? "",
	}));
	const scale = { ...after, items: ids.map((each) => each.after) };
	const range = oneRange(rangesOfParts(later, scale));
	if (range === null)
		return "the questions that are the same have different ranges, so that they have no mean";
	return {
		items: ids,
		of,
		scale: derived(scale, missingOf(before, after, n), range),
		reversed: same.flatMap(({ after: item }) =>
			item && isReversed(item) ? item.id : [],
		),
	};
}

function canBeAveraged({ rule }: Scale): boolean {
	return rule === "sum" || rule === "mean" || rule === "pomp";
}

function oneRange(ranges: readonly (Range | null)[]): Range | null {
	const [first = null] = ranges;
	return ranges.every(
		(range) => range?.min === first?.min && range?.max === first?.max,
	)
		? first
		: null;
}

function missingOf(before: Scale, after: Scale, n: number): MissingRule {
	const [old, now] = [before, after].map(({ missing, items = [] }) =>
		Math.ceil((neededParts(missing, items.length) / items.length) * n),
	);
	return { minAnswered: Math.max(old ?? n, now ?? n) };
}

function derived(
	{ impute: _, bands: __, codes: ___, variantOf: ____, ...scale }: Scale,
	missing: MissingRule,
	range: Range,
): Scale {
	const named = { ...scale, title: inCommon(scale.title), missing };
	return scale.rule === "pomp"
		? { ...named, range: { min: 0, max: 100 } }
		: { ...named, rule: "mean", range };
}

function inCommon(title: Text): Text {
	return Object.fromEntries(
		Object.entries(title).map(([language, name]) => [
			language,
			`${name} (items in common)`,
		]),
	);
}

/** An instrument whose only scale is that of the items in common, to score answers to one of the versions by. */
export function withItemsInCommon(
	instrument: Instrument,
	{ items, scale, reversed }: ItemsInCommon,
	side: "before" | "after",
): Instrument {
	const turned = new Map(
		items.map((each) => [each[side], reversed.includes(each.after)]),
	);
	return {
		...instrument,
		items: instrument.items.map((item) =>
			turned.has(item.id)
				? ({ ...item, reverse: turned.get(item.id) } as Item)
				: item,
		),
		scales: [{ ...scale, items: items.map((each) => each[side]) }],
	};
}
