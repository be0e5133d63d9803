import type { Instrument, Item } from "../definition.ts";
import { insertItems } from "./insert-items.ts";
import { unusedId } from "./unused-id.ts";

/** An item once more, after itself, under an id that is free. Scales and examples know nothing of the copy. */
export function copyItem(
	definition: Instrument,
	item: Item,
): { definition: Instrument; id: string } {
	const id = unusedId(definition, item.id.replace(/_\d+$/, ""));
	return {
		definition: insertItems(definition, [{ ...item, id }], item.id),
		id,
	};
}
