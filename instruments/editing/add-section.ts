import type { Instrument, Item } from "../definition.ts";
import { inSection } from "./move-items.ts";
import { plainId } from "./propose-id.ts";

/**
 * Adds a section that begins with an item, and takes in what followed it in the section that it was in, or
 * else outside of all. Without such an item it has no questions yet.
 *
 * @param title in the language
 * @param from id of its first item
 */
export function addSection(
	definition: Instrument,
	title: string,
	language: string,
	from: string | undefined,
): Instrument {
	const { sections = [], items } = definition;
	const section = {
		id: unusedSectionId(sections, plainId(title) || "section"),
		title: { [language]: title },
	};
	const first = items.findIndex(({ id }) => id === from);
	const old = items[first]?.section;
	const end = items.findIndex((item, i) => i > first && item.section !== old);
	const isWithin = (i: number) =>
		first >= 0 && i >= first && (end < 0 || i < end);
	const moved = items.map((item, i) =>
		isWithin(i) ? inSection(item, section.id) : item,
	);
	const after = sections.findIndex(({ id }) => id === old) + 1;
	return {
		...definition,
		items: moved,
		sections: sections.toSpliced(
			old === undefined ? sectionsBefore(items, first, sections) : after,
			0,
			section,
		),
	};
}

/** How many sections have begun before a place. */
function sectionsBefore(
	items: readonly Item[],
	place: number,
	sections: readonly { id: string }[],
): number {
	if (place < 0) return sections.length;
	const begun = new Set(items.slice(0, place).map((item) => item.section));
	return sections.filter(({ id }) => begun.has(id)).length;
}

function unusedSectionId(
	sections: readonly { id: string }[],
	wanted: string,
): string {
	const taken = new Set(sections.map(({ id }) => id));
	if (!taken.has(wanted)) return wanted;
	let number = 2;
	while (taken.has(`${wanted}_${number}`)) number += 1;
	return `${wanted}_${number}`;
}
