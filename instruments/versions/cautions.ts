import type { Instrument } from "../definition.ts";
import type { Versions } from "./item-changes.ts";
import { named, touching } from "./item-reasons.ts";
import type { ItemPair } from "./pair-items.ts";
import type { JudgedChange } from "./version-change.ts";

/**
 * What a reader of a comparison has to bear in mind. The order of questions, what comes before them, and whether
 * they must be answered move answers a little, and no choice of questions puts that right.
 *
 * @param items the scale's questions
 * @param own the changes of the scale by itself
 */
export function cautionsOf(
	items: readonly ItemPair[],
	own: readonly JudgedChange[],
	versions: Versions,
	changes: readonly JudgedChange[],
): string[] {
	const order = orderOf(items, versions, changes);
	const wholly = changes.filter(({ touches }) => touches === "all");
	return [
		order.isOther && "its questions are asked in another order",
		order.follows && "other questions or texts come before it",
		[...wholly, ...items.flatMap((pair) => touching(pair, changes))].some(
			isTranslation,
		) &&
			"a translation was changed, so that who answered in that language was asked otherwise",
		own.some(({ about }) => about === "direction") &&
			"which end of it is better is stated otherwise",
		...items
			.filter((pair) => isRequiredInOne(pair, changes))
			.map(
				({ before, after }) =>
					`${named(after ?? before)} may be skipped in one version alone`,
			),
	].filter((words) => words !== false);
}

function isTranslation({ how }: JudgedChange): boolean {
	return how === "translation";
}

function isRequiredInOne(
	pair: ItemPair,
	changes: readonly JudgedChange[],
): boolean {
	return touching(pair, changes).some(({ about }) => about === "required");
}

/** Whether the scale's questions come in another order, and whether something else is read before the last of them. */
function orderOf(
	items: readonly ItemPair[],
	{ before, after, pairs }: Versions,
	changes: readonly JudgedChange[],
) {
	const read = [
		readUpTo(before, "before", items, pairs),
		readUpTo(after, "after", items, pairs),
	];
	const [old = [], now = []] = read.map((pairs) =>
		pairs.filter((pair) => pair.before && pair.after && items.includes(pair)),
	);
	const [oldOthers = [], others = []] = read.map((pairs) =>
		pairs.filter((pair) => !items.includes(pair)),
	);
	return {
		isOther: old.some((pair, place) => pair !== now[place]),
		follows:
			oldOthers.length !== others.length ||
			others.some(
				(pair) => !oldOthers.includes(pair) || isOtherText(pair, changes),
			),
	};
}

/** Texts to read set the questions after them in a light. */
function isOtherText(
	pair: ItemPair,
	changes: readonly JudgedChange[],
): boolean {
	return touching(pair, changes).some(
		({ about, severity }) =>
			about === "information" && severity === "substance",
	);
}

/** Everything that is read up to the last of these questions, in order. */
function readUpTo(
	{ items }: Instrument,
	side: keyof ItemPair,
	wanted: readonly ItemPair[],
	pairs: readonly ItemPair[],
): ItemPair[] {
	const byItem = new Map(pairs.map((pair) => [pair[side], pair]));
	const read = items.flatMap((item) => byItem.get(item) ?? []);
	const last = read.findLastIndex((pair) => wanted.includes(pair));
	return read.slice(0, last + 1);
}
