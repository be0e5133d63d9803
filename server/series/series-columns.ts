import { figuresOf } from "./point-fault.ts";
import type { SeriesImportReport, SeriesKind } from "./series.schemas.ts";

export type SeriesColumn = SeriesImportReport["columns"][number];

/** Headings by which a column is recognised, in small letters without anything between. */
const recognised = {
	day: /^(date|day|week|weekof|weekcommencing|weekbeginning|month|period|datum)$/,
	value:
		/^(value|figure|measure|hours|cost|count|events|number|total|days|cases)$/,
	numerator: /^(numerator|events|cases|count|falls|incidents|x|number)$/,
	denominator:
		/^(denominator|of|outof|n|total|beddays|occupiedbeddays|patientdays|patients|exposure|hours)$/,
};

/**
 * What the columns hold: by their headings; or, where those say nothing and there are just as many columns as
 * are needed, by their order, the day first.
 */
export function seriesColumns(
	headings: readonly string[],
	kind: SeriesKind,
): SeriesColumn[] {
	const wanted = ["day", ...figuresOf(kind)] as const;
	const plain = headings.map((text) =>
		text.toLowerCase().replace(/[^a-z0-9]/g, ""),
	);
	const places = wanted.map((what) =>
		plain.findIndex((heading) => recognised[what].test(heading)),
	);
	const areKnown =
		!places.includes(-1) && new Set(places).size === wanted.length;
	const inOrder = headings.length === wanted.length;
	return headings.map((heading, index) => ({
		heading: heading || `Column ${index + 1}`,
		holds: areKnown
			? (wanted[places.indexOf(index)] ?? null)
			: inOrder
				? (wanted[index] ?? null)
				: null,
	}));
}

/** What to do where the columns cannot be told apart; undefined where they can. */
export function seriesColumnsFault(
	columns: readonly SeriesColumn[],
	kind: SeriesKind,
): string | undefined {
	if (columns.some(({ holds }) => holds !== null)) return undefined;
	return `The columns are not known: head them ${["date", ...figuresOf(kind)].join(", ")}.`;
}
