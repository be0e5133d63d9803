import type { Received } from "./disclosure.ts";
import type { Classes } from "./form-classes.ts";
import {
	type SafeCategories,
	safeCategories,
	total,
} from "./safe-categories.ts";

export interface OptionTable extends SafeCategories {
	/** People counted: all of `told` and the `others`. */
	readonly count: number;
}

export interface OptionQuestion {
	readonly wave: string;
	/** All that `categoryOf` can tell: the options of the item, and one for "not answered". */
	readonly categories: readonly string[];
	/** The category of a response, by its id; asked of responses that stand. */
	readonly categoryOf: (id: string) => string;
}

/** Rounds grow to this many times the least. One erased response withholds a round, so not for ever. */
const LARGEST = 10;

/**
 * How many chose each option of an item in a wave, unfiltered; null as long as none can be told. Counts of
 * a set that grows would tell what the last few chose. So people are counted in **rounds**, in the order in
 * which they came to be shown. A round ends at the close of a day with `threshold` people or more for each
 * category, and as many as in all rounds before (up to ten times the first); its counts are made once, by
 * `safeCategories`, and stay. A round with a response that is gone is withheld as a whole. The table adds
 * up the latest rounds, from the one on with which it tells the choices of most people.
 *
 * Every count ever told is thus a sum of cells (round, category or others), each none or `threshold` people
 * or more, and no two with a person in common. When a round ends does not depend on what was chosen.
 *
 * Give every response a category; leave out items that only some are asked: how many others were asked
 * would follow from the table of the item that decides it. For a multiple choice, ask option by option.
 */
export function optionTable(
	classes: Classes,
	{ wave, categories, categoryOf }: OptionQuestion,
): OptionTable | null {
	const { threshold } = classes.rules;
	const tables = rounds(classes, wave, categories.length * threshold)
		.filter((round) => round.every((each) => stands(each, classes)))
		.map((round) => round.map(({ id }) => categoryOf(id)))
		.map((values) => ({
			...safeCategories(values, threshold),
			count: values.length,
		}));
	let sum: OptionTable | null = null;
	let best: OptionTable | null = null;
	for (const table of tables.reverse()) {
		sum = sum === null ? table : addUp(sum, table);
		if (total(sum.told) > total(best?.told ?? [])) best = sum;
	}
	return best;
}

/** Responses that came to be shown, by round; who is in no full round yet is left out. */
function rounds(
	{ entries }: Classes,
	wave: string,
	least: number,
): Received[][] {
	const ended: Received[][] = [];
	let size = least;
	let before = 0;
	let current: Received[] = [];
	for (const together of entries.get(wave)?.values() ?? []) {
		current = current.concat(together);
		if (current.length < size) continue;
		ended.push(current);
		before += current.length;
		size = Math.min(Math.max(least, before), LARGEST * least);
		current = [];
	}
	return ended;
}

function stands({ goneOn }: Received, { rules }: Classes): boolean {
	return goneOn === null || goneOn > rules.today;
}

/** A category is told of both if each tells it. */
function addUp(a: OptionTable, b: OptionTable): OptionTable {
	const told = a.told
		.flatMap(({ category, count }) => {
			const same = b.told.find((each) => each.category === category);
			return same === undefined ? [] : { category, count: count + same.count };
		})
		.sort((one, other) => other.count - one.count);
	const count = a.count + b.count;
	return { told, others: count - total(told), count };
}
