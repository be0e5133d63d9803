import type { Instrument, Item, Section } from "#instruments/definition.ts";

/** A line of the outline: a section's heading, or a question. Its id tells it apart from all others. */
export type OutlineLine =
	| { kind: "section"; id: string; section: Section; index: number }
	| { kind: "item"; id: string; item: Item; number: number };

/** No item has an id like this. */
export const sectionLine = (id: string) => `section ${id}`;

/** The questions in their order, each section's heading before its first one; sections without any come last. */
export function outlineRows({
	items,
	sections = [],
}: Pick<Instrument, "items" | "sections">): OutlineLine[] {
	const left = new Map(
		sections.map((section, index) => [
			section.id,
			{
				kind: "section" as const,
				id: sectionLine(section.id),
				section,
				index,
			},
		]),
	);
	const lines = items.flatMap((item, i): OutlineLine[] => {
		const line: OutlineLine = {
			kind: "item",
			id: item.id,
			item,
			number: i + 1,
		};
		const heading = left.get(item.section ?? "");
		if (heading === undefined) return [line];
		left.delete(heading.section.id);
		return [heading, line];
	});
	return [...lines, ...left.values()];
}

/** How many faults each item has, by its place. */
export function faultsByItem(
	faults: readonly { path: string }[],
): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const { path } of faults) {
		const place = /^\/items\/(\d+)/.exec(path)?.[1];
		if (place === undefined) continue;
		counts.set(Number(place), (counts.get(Number(place)) ?? 0) + 1);
	}
	return counts;
}
