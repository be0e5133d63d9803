import type { Instrument, Item } from "#instruments/definition.ts";
import { copyItem } from "#instruments/editing/copy-item.ts";
import { insertItems } from "#instruments/editing/insert-items.ts";
import { itemUses } from "#instruments/editing/item-uses.ts";
import { moveItems } from "#instruments/editing/move-items.ts";
import { moveSection } from "#instruments/editing/move-section.ts";
import { removeItem } from "#instruments/editing/remove-item.ts";
import { removeSection } from "#instruments/editing/remove-section.ts";
import { counted } from "../../words.ts";
import { announce } from "../announce.tsx";
import type { Change } from "../designer-part.ts";
import { usesInWords } from "../uses-in-words.ts";
import { sectionLine } from "./outline-rows.ts";
import { useOutline } from "./use-outline.ts";

export type Questions = ReturnType<typeof useQuestions>;

/** What is done with the lines of the outline, one or several, and where the focus goes with it. */
export function useQuestions({
	definition,
	change,
	chosen,
	choose,
	sayUndoable,
}: {
	definition: Instrument;
	change: Change;
	/** The line whose form is shown. */
	chosen: string;
	choose: (line: string) => void;
	sayUndoable: (words: string) => void;
}) {
	const outline = useOutline(definition, chosen, choose);
	const { items, sections = [] } = definition;
	const { picked, setPicked, focus, write } = outline;
	const numberOf = (id: string) =>
		items.findIndex((item) => item.id === id) + 1;
	const sectionOf = (line: string) =>
		sections.find(({ id }) => sectionLine(id) === line);
	/** The question and all that are picked with it. */
	const withIt = (id: string): ReadonlySet<string> =>
		picked?.has(id) ? picked : new Set([id]);
	const named = (ids: ReadonlySet<string>, id: string) =>
		ids.size > 1 ? counted(ids.size, "question") : `question ${numberOf(id)}`;

	/** Puts questions after the line that is chosen. */
	function add(
		added: readonly Item[],
		before: (definition: Instrument) => Instrument = (each) => each,
	) {
		const [first] = added;
		if (first === undefined) return;
		const what =
			added.length === 1 ? "a question" : counted(added.length, "question");
		const section = sectionOf(chosen);
		const after =
			section === undefined
				? chosen
				: items.findLast((item) => item.section === section.id)?.id;
		change(`Add ${what}`, (each) => insertItems(before(each), added, after));
		write(first.id);
		announce(`Added ${what}.`);
	}

	function duplicate(id: string) {
		const item = items.find((each) => each.id === id);
		if (item === undefined) return;
		const what = `question ${numberOf(id)}`;
		change(`Duplicate ${what}`, (each) => copyItem(each, item).definition);
		write(copyItem(definition, item).id);
		announce(`Duplicated ${what}.`);
	}

	function move(line: string, by: -1 | 1) {
		const way = by < 0 ? "up" : "down";
		const section = sectionOf(line);
		const ids = withIt(line);
		const edit = (each: Instrument) =>
			section ? moveSection(each, section.id, by) : moveItems(each, ids, by);
		const moved = edit(definition);
		if (moved === definition) return announce(`It cannot go further ${way}.`);
		const what = section ? "a section" : named(ids, line);
		change(`Move ${what} ${way}`, edit);
		const place = moved.items.findIndex(({ id }) => id === line) + 1;
		announce(
			section
				? `Moved ${what} ${way}.`
				: `Moved ${way}: now ${place} of ${items.length}.`,
		);
	}

	/** After it the line that takes its place has the focus. */
	function remove(line: string) {
		const section = sectionOf(line);
		const ids = withIt(line);
		const gone = (id: string) => (section ? id === line : ids.has(id));
		const place = outline.lines.findIndex(({ id }) => id === line);
		const next =
			outline.lines.slice(place).find(({ id }) => !gone(id)) ??
			outline.lines.slice(0, place).findLast(({ id }) => !gone(id));
		const what = section ? "a heading" : named(ids, line);
		change(`Delete ${what}`, (each) =>
			section
				? removeSection(each, section.id)
				: [...ids].reduce(removeItem, each),
		);
		const uses = [...ids].map((id) => itemUses(definition, id));
		const rest = section
			? "Its questions stay."
			: usesInWords(uses, definition);
		if (picked) setPicked(new Set());
		choose(next?.id ?? "");
		if (next) focus(next.id);
		sayUndoable(`Deleted ${what}. ${rest}`.trim());
	}

	return { ...outline, add, duplicate, move, remove };
}
