import { holm } from "#instruments/statistics/holm.ts";
import { mcnemar } from "#instruments/statistics/mcnemar.ts";
import { newcombe } from "#instruments/statistics/newcombe.ts";
import type { ItemCount, Side } from "../summaries/counts.ts";
import type { ItemSummary } from "../summaries/summaries.schemas.ts";
import type { ItemChange } from "./arguments.schemas.ts";
import type { TopPairCount } from "./joined.ts";
import type { TopItem } from "./top-items.ts";

interface Share {
	count: number;
	of: number;
}

/** How many chose the top of an item: at each time, and of those who gave it a value both times. */
export interface ItemTop extends TopItem, Record<Side, Share> {
	/** Null where people are not joined. */
	pairs: readonly TopPairCount[] | null;
}

/** Of all who gave an item a value. */
export function topsAmong(
	items: readonly TopItem[],
	counts: readonly ItemCount[],
	pairs: readonly TopPairCount[] | null,
): ItemTop[] {
	return items.map((item) => ({
		...item,
		before: shareAt(item, counts, "before"),
		after: shareAt(item, counts, "after"),
		pairs:
			pairs === null ? null : pairs.filter((pair) => pair.item === item.item),
	}));
}

/** As far as it may be told of whole classes of people; items of which it may not are left out. */
export function toldTops(
	items: readonly TopItem[],
	told: readonly ItemSummary[],
): ItemTop[] {
	return items.flatMap((item) => {
		const waves = told.find((each) => each.item === item.item)?.waves ?? [];
		const [before, after] = waves.map(({ options }) => {
			const top = options.find(({ code }) => code === item.top);
			if (!top || top.count === null || top.of === null) return null;
			return { count: top.count, of: top.of };
		});
		return before && after ? [{ ...item, before, after, pairs: null }] : [];
	});
}

/**
 * The change in the share who chose the top of each item: within people by McNemar's test where they are
 * joined, else of two groups with Newcombe's interval; p adjusted by Holm among all items.
 */
export function itemChanges(tops: readonly ItemTop[]): ItemChange[] {
	const changes = tops.map((top) =>
		top.pairs === null ? betweenGroups(top) : withinPeople(top, top.pairs),
	);
	const adjusted = holm(changes.map(({ p }) => p));
	return changes.map((change, index) => ({
		...change,
		adjustedP: adjusted[index] ?? null,
	}));
}

function withinPeople(
	{ item, text, label }: ItemTop,
	pairs: readonly TopPairCount[],
): Omit<ItemChange, "adjustedP"> {
	const count = (before: boolean, after: boolean) =>
		sum(pairs.filter((it) => it.before === before && it.after === after));
	const both = count(true, true);
	const onlyBefore = count(true, false);
	const onlyAfter = count(false, true);
	const neither = count(false, false);
	const all = both + onlyBefore + onlyAfter + neither;
	const { change, ciLow, ciHigh, exactP } = mcnemar({
		both,
		onlyBefore,
		onlyAfter,
		neither,
	});
	return {
		item,
		text,
		top: label,
		beforeShare: all === 0 ? null : (both + onlyBefore) / all,
		afterShare: all === 0 ? null : (both + onlyAfter) / all,
		difference: change,
		ciLow,
		ciHigh,
		pairs: all,
		before: all,
		after: all,
		p: exactP,
	};
}

function betweenGroups({
	item,
	text,
	label,
	before,
	after,
}: ItemTop): Omit<ItemChange, "adjustedP"> {
	const share = ({ count, of }: Share) => (of === 0 ? null : count / of);
	const { reasons: _, ...figures } = newcombe(
		{ successes: after.count, trials: after.of },
		{ successes: before.count, trials: before.of },
	);
	return {
		item,
		text,
		top: label,
		beforeShare: share(before),
		afterShare: share(after),
		...figures,
		pairs: null,
		before: before.of,
		after: after.of,
	};
}

function shareAt(
	{ item, top }: TopItem,
	counts: readonly ItemCount[],
	side: Side,
): Share {
	const given = counts.filter(
		(each) =>
			each.item === item &&
			each.side === side &&
			typeof each.answer === "number",
	);
	return {
		count: sum(given.filter(({ answer }) => answer === top)),
		of: sum(given),
	};
}

function sum(counts: readonly { count: number }[]): number {
	return counts.reduce((total, { count }) => total + count, 0);
}
