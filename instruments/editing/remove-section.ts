import type { Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import { inSection } from "./move-items.ts";
import { moveTranslations } from "./move-translations.ts";

/** Takes a heading away; its questions stay where they are. */
export function removeSection(definition: Instrument, id: string): Instrument {
	const { sections = [], ...rest } = definition;
	const left = sections.filter((section) => section.id !== id);
	const edited: Instrument = {
		...rest,
		items: definition.items.map((item) =>
			item.section === id ? inSection(item, undefined) : item,
		),
		...(left.length > 0 && { sections: left }),
	};
	return moveTranslations(edited, pointer("sections", id), null);
}
