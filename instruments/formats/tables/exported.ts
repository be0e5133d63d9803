import type { Instrument, Item, Scale } from "../../definition.ts";
import type { Loss } from "../imported.ts";

/** A definition as a table for another program, and what of it that program has no place for. */
export interface ExportedTable {
	/** The headings first. */
	rows: string[][];
	losses: Loss[];
}

/** What of a definition's fields a format has no place for: each that is there and was not written. */
export function unwritten(
	definition: Instrument,
	written: readonly (keyof Instrument)[],
	program: string,
): Loss[] {
	return fieldsLeft(definition, written).map((field) => ({
		where: "the instrument",
		what: field,
		why: `${program} has no place for it.`,
		kind: "lost",
	}));
}

/** The same of an item. */
export function unwrittenOfItem(
	item: Item,
	written: readonly string[],
	program: string,
): Loss[] {
	return fieldsLeft(item, written).map((field) => ({
		where: item.id,
		what: field,
		why: `${program} has no place for it.`,
		kind: "lost",
	}));
}

function fieldsLeft(value: object, written: readonly string[]): string[] {
	return Object.entries(value).flatMap(([field, content]) =>
		written.includes(field) || isEmpty(content) ? [] : [field],
	);
}

function isEmpty(content: unknown): boolean {
	if (Array.isArray(content)) return content.length === 0;
	return content === undefined || content === null;
}

const WRITTEN_OF_SCALE = ["id", "title", "rule", "items", "missing", "range"];

/** The same of a scale that was written as a formula. */
export function unwrittenOfScale(scale: Scale, program: string): Loss[] {
	return fieldsLeft(scale, WRITTEN_OF_SCALE).map((field) => ({
		where: scale.id,
		what: field,
		why: `${program} has no place for it.`,
		kind: "lost",
	}));
}

export function withheld(item: string): Loss {
	const why = "The wording is withheld: what it is about stands in its place.";
	return lost(item, "text", why);
}

export function lost(where: string, what: string, why: string): Loss {
	return { where, what, why, kind: "lost" };
}

export function changed(where: string, what: string, why: string): Loss {
	return { where, what, why, kind: "changed" };
}
