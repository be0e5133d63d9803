import type { Condition, Instrument, Item } from "../definition.ts";

/** A condition that is printed before the first of the questions that it is about. */
export interface Skip {
	condition: Condition;
	/** Number of the first question that follows where it does not hold; null at the end of the form. */
	otherwise: number | null;
}

/** An item with what paper adds to it. */
export interface PrintedItem {
	item: Item;
	/** Counted from 1; null for what is only read. */
	number: number | null;
	/** The condition that begins here; neighbours with the same one share it. */
	skip: Skip | null;
}

/** The items in their order on screen, numbered, with the instructions that conditions become. */
export function printedOrder({ items }: Instrument): PrintedItem[] {
	let count = 0;
	const numbered = items.map((item) => ({
		item,
		number: item.type === "information" ? null : ++count,
	}));
	return numbered.map(({ item, number }, place) => {
		const { showIf } = item;
		const key = keyOf(item);
		const begins = showIf !== undefined && keyOf(items[place - 1]) !== key;
		if (!begins) return { item, number, skip: null };
		const next = numbered.find(
			(other, at) =>
				at > place && other.number !== null && keyOf(other.item) !== key,
		);
		return {
			item,
			number,
			skip: { condition: showIf, otherwise: next?.number ?? null },
		};
	});
}

function keyOf(item: Item | undefined): string | undefined {
	return item?.showIf && JSON.stringify(item.showIf);
}
