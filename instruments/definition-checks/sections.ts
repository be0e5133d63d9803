import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** Sections are there once, have questions, and their questions follow one another. */
export function sectionFaults({ sections = [], items }: Instrument): Fault[] {
	const ids = sections.map(({ id }) => id);
	const used = new Set(items.map(({ section }) => section));
	return [
		...sections.flatMap(({ id }, i) => {
			if (ids.indexOf(id) < i) return [repeated(i, id)];
			return used.has(id) ? [] : [empty(i)];
		}),
		...items.flatMap(({ section }, i) => {
			if (section === undefined) return [];
			if (!ids.includes(section)) return [unknown(i, section)];
			const isApart =
				items[i - 1]?.section !== section &&
				items.slice(0, i).some((item) => item.section === section);
			return isApart ? [apart(i)] : [];
		}),
	];
}

function repeated(i: number, id: string): Fault {
	return {
		path: pointer("sections", i, "id"),
		code: "duplicate-id",
		message: `Another section is already called "${id}". Choose another name.`,
	};
}

function empty(i: number): Fault {
	return {
		path: pointer("sections", i),
		code: "empty-section",
		message:
			"No question is in this section. Put one into it, or take the section out.",
	};
}

function unknown(i: number, section: string): Fault {
	return {
		path: pointer("items", i, "section"),
		code: "unknown-section",
		message: `There is no section "${section}". Add it, or name another.`,
	};
}

function apart(i: number): Fault {
	return {
		path: pointer("items", i, "section"),
		code: "section-interrupted",
		message:
			"The other questions of this section stand further up. Move this one to them, or give it another section.",
	};
}
