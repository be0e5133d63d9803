import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";

/** Empty strings do not filter. */
export interface Filter {
	search: string;
	respondent: string;
	use: "" | "ready" | "before-after";
}

/** The instruments that hold every word of the search, wherever it stands, and pass the other filters. */
export function filterInstruments(
	instruments: readonly InstrumentSummary[],
	filter: Filter,
): InstrumentSummary[] {
	const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
	return instruments.filter(
		(it) =>
			words.every((word) => searchedText(it).includes(word)) &&
			(filter.respondent === "" || it.respondent === filter.respondent) &&
			(filter.use !== "ready" || it.usable) &&
			(filter.use !== "before-after" || it.measureType !== "transition"),
	);
}

function searchedText(it: InstrumentSummary): string {
	return [it.title, it.purpose, it.respondent, it.measureType, it.status, it.id]
		.join(" ")
		.toLowerCase();
}
