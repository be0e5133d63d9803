import type { Instrument, Text } from "../definition.ts";
import { inLanguage } from "../text.ts";
import type { How, Severity } from "./version-change.ts";

/** The languages in which two versions are compared. */
export interface Languages {
	/** The source languages that both have; each version's own where they have none in common. */
	sources: readonly (readonly [before: string, after: string])[];
	/** All that both have. */
	common: readonly string[];
}

export function languagesOf(
	{ languages: before }: Instrument,
	{ languages: after }: Instrument,
): Languages {
	const common = before.filter((each) => after.includes(each));
	const [first = "en"] = before;
	const [second = "en"] = after;
	const shared = [...new Set([first, second])].filter((each) =>
		common.includes(each),
	);
	const sources = shared.map((each) => [each, each] as const);
	return { sources: sources.length > 0 ? sources : [[first, second]], common };
}

/** How a text changed; null where it did not. */
export function textChange(
	before: Text | null | undefined,
	after: Text | null | undefined,
	{ sources, common }: Languages,
): How | null {
	if (!before || !after) {
		if (!before && !after) return null;
		return before ? "removed" : "added";
	}
	const hows = sources.map(([old, now]) =>
		wordsChange(inLanguage(before, old), inLanguage(after, now)),
	);
	if (hows.includes("changed")) return "changed";
	if (hows.includes("spelling")) return "spelling";
	return common.some(
		(each) => inLanguage(before, each) !== inLanguage(after, each),
	)
		? "translation"
		: null;
}

function wordsChange(before: string, after: string): How | null {
	if (before === after) return null;
	return bare(before) === bare(after) ? "spelling" : "changed";
}

/** A text without case, punctuation and spaces. Beside a digit they stay: 1.5 is not 15, nor is -2 the same as 2. */
function bare(text: string): string {
	return text
		.normalize("NFC")
		.toLowerCase()
		.replace(/\s+/gu, " ")
		.trim()
		.replace(
			/(?<!\p{N})[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Pc} .,;:!?…'"’]+(?!\p{N})/gu,
			"",
		);
}

/** A change of spelling or translation alone, and permitted wording, leave the source's words as they are. */
export function severityOf(how: How, otherwise: Severity): Severity {
	const isForm = ["spelling", "translation", "filled-in"].includes(how);
	return isForm ? "form" : otherwise;
}
