import type { Instrument, Item, Option } from "../definition.ts";
import { pointer } from "../fault.ts";
import { englishOf, isOwnWording } from "./own-texts.ts";

/** A list of answers that is the designer's to change. */
export interface OwnList {
	id: string;
	/** JSON pointer of its options. */
	path: string;
	options: Option[];
	/** The kinds of items that use it. */
	types: ReadonlySet<Item["type"]>;
}

export function ownLists(definition: Instrument): OwnList[] {
	if (!isOwnWording(definition)) return [];
	const { responseSets, items } = definition;
	const types = new Map<string, Set<Item["type"]>>();
	for (const item of items) {
		if (!("responseSet" in item)) continue;
		const known = types.get(item.responseSet) ?? new Set();
		types.set(item.responseSet, known.add(item.type));
	}
	return Object.entries(responseSets).map(([id, { options }]) => ({
		id,
		path: pointer("responseSets", id, "options"),
		options,
		types: types.get(id) ?? new Set(),
	}));
}

/** The English labels of the options that say something of substance; empty where the source is another language. */
export function substantiveLabels(
	definition: Instrument,
	{ options }: OwnList,
): string[] {
	const english = englishOf(definition);
	if (english === undefined) return [];
	return options
		.filter(({ kind }) => kind === undefined)
		.map(({ label }) => label[english] ?? "");
}
