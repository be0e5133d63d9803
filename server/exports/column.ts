import type { Code, Instrument, Option } from "#instruments/definition.ts";
import type { CodebookEntry } from "./exports.schemas.ts";
import type { ResponseRow } from "./response-page.queries.ts";

export type Cell = string | number | null;

/** What a code means; `kind` where it says nothing of substance. */
export interface ValueLabel {
	code: Code;
	label: string;
	kind?: Option["kind"];
}

/** A column of the export: its entry in the codebook, and what it holds for a response. */
export interface Column extends CodebookEntry {
	/** What formats that know types keep it as; dates and times are texts in ISO 8601 (UTC). */
	holds: "text" | "number" | "date" | "time";
	measure: "nominal" | "ordinal" | "scale";
	labels: readonly ValueLabel[];
	/** Of a column of an item: its id, and the question as it was asked. */
	item?: string;
	question?: string;
	/** The longest text that it can hold, in bytes of UTF-8; null where only the responses tell. */
	longest: number | null;
	cell(response: ResponseRow): Cell;
}

/** The language that exports speak: that of the definition's source. */
export function exportLanguage({ languages }: Instrument): string {
	return languages[0] ?? "en";
}

/** The longest of some codes in bytes of UTF-8; at least 1, because no format has an empty column. */
export function longestOf(codes: readonly Code[]): number {
	return Math.max(1, ...codes.map((code) => Buffer.byteLength(String(code))));
}
