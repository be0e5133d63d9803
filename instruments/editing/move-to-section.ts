import type { Instrument } from "../definition.ts";
import { inSection } from "./move-items.ts";

/**
 * Puts items at the end of a section, in their order. Outside of all sections, and where the section is
 * empty, they stand where the first of them stood, or after the section that this would interrupt.
 *
 * @param section its id; undefined for none
 */
export function moveToSection(
	definition: Instrument,
	ids: ReadonlySet<string>,
	section: string | undefined,
): Instrument {
	const { items } = definition;
	const moved = items
		.filter(({ id }) => ids.has(id))
		.map((item) => inSection(item, section));
	const others = items.filter(({ id }) => !ids.has(id));
	const members = others.flatMap((item, i) =>
		section !== undefined && item.section === section ? [i] : [],
	);
	const last = members.at(-1);
	const place =
		last === undefined
			? betweenSections(
					others,
					items.findIndex(({ id }) => ids.has(id)),
				)
			: last + 1;
	return {
		...definition,
		items: [...others.slice(0, place), ...moved, ...others.slice(place)],
	};
}

/** The first place from this one on that is not within a section. */
function betweenSections(items: Instrument["items"], from: number): number {
	let place = from;
	while (
		place > 0 &&
		place < items.length &&
		items[place]?.section !== undefined &&
		items[place]?.section === items[place - 1]?.section
	)
		place += 1;
	return place;
}
