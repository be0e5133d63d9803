import { shownItems } from "#instruments/conditions.ts";
import type { Answer, Answers, Instrument } from "#instruments/definition.ts";

/**
 * The answers as they travel: those to shown items alone, and without what was left or made empty.
 *
 * @param data what the survey holds, by item
 */
export function answersOf(
	instrument: Instrument,
	data: Readonly<Record<string, unknown>>,
): Answers {
	const given = Object.entries(data).filter(isGiven);
	const shown = new Set(
		shownItems(instrument, Object.fromEntries(given)).map((item) => item.id),
	);
	return Object.fromEntries(given.filter(([id]) => shown.has(id)));
}

function isGiven(entry: [string, unknown]): entry is [string, Answer] {
	const [, value] = entry;
	if (typeof value === "string") return value.trim() !== "";
	if (Array.isArray(value)) return value.length > 0;
	return typeof value === "number";
}
