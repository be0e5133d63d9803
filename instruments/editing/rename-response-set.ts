import type { Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import { moveTranslations } from "./move-translations.ts";
import { renameKeys } from "./rename-keys.ts";

/** Gives a response set another id, in its place, and in every item that offers it. */
export function renameResponseSet(
	definition: Instrument,
	from: string,
	to: string,
): Instrument {
	const edited: Instrument = {
		...definition,
		responseSets: renameKeys(definition.responseSets, (id) =>
			id === from ? to : id,
		),
		items: definition.items.map((item) =>
			"responseSet" in item && item.responseSet === from
				? { ...item, responseSet: to }
				: item,
		),
	};
	return moveTranslations(
		edited,
		pointer("responseSets", from),
		pointer("responseSets", to),
	);
}
