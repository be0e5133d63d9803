import type { Code, Item, Option } from "../../definition.ts";

/** An earlier question of the file, as conditions on it need it. */
export interface Known {
	item: Item;
	options: Option[];
	/** Our code for theirs. */
	codes: ReadonlyMap<string, Code>;
}

/** The questions before, by what the file calls them; a sentence for those that are not in the definition. */
export type Earlier = ReadonlyMap<string, Known | string>;
