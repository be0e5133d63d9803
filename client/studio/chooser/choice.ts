import { dimensions } from "#instruments/coverage/dimensions.ts";
import type { Wish } from "#instruments/coverage/rank-measures.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { measureWords, respondentWords } from "../words.ts";

/** What kind of answer is looked for, as somebody would say it who has not met the term. */
export const whenWords: Record<
	NonNullable<Wish["measureType"]>,
	{ label: string; hint: string }
> = {
	state: {
		label: "How things are now",
		hint: "Can be asked before and after a change.",
	},
	transition: {
		label: "What has changed",
		hint: "Asked once, after; the answer is already a change.",
	},
	experience: {
		label: "How a visit or a service was",
		hint: "Asked after it; visits are compared as groups.",
	},
	event: {
		label: "What happened, every shift or every day",
		hint: "Asked again and again, and followed over time.",
	},
};

/** The wish that the page's address tells; what it does not know is left out. */
export function wishOf(search: URLSearchParams): Wish {
	const asked = search.getAll("about");
	const respondent = search.get("of") ?? "";
	const measureType = search.get("when") ?? "";
	return {
		dimensions: dimensions
			.map(({ id }) => id)
			.filter((id) => asked.includes(id)),
		respondent: Object.hasOwn(respondentWords, respondent)
			? (respondent as Wish["respondent"])
			: null,
		measureType: Object.hasOwn(measureWords, measureType)
			? (measureType as Wish["measureType"])
			: null,
	};
}

/** The address that tells the wish; what else it says stays. */
export function addressOf(
	wish: Wish,
	search: URLSearchParams,
): URLSearchParams {
	const next = new URLSearchParams(search);
	for (const name of ["about", "of", "when"]) next.delete(name);
	for (const dimension of wish.dimensions) next.append("about", dimension);
	if (wish.respondent) next.set("of", wish.respondent);
	if (wish.measureType) next.set("when", wish.measureType);
	return next;
}

/** Of each instrument the newest version that may be used. */
export function choosable(
	instruments: readonly InstrumentSummary[],
): InstrumentSummary[] {
	const newest = new Map<string, InstrumentSummary>();
	for (const each of instruments) {
		if (each.state !== "published") continue;
		const other = newest.get(each.id);
		if (!other || isNewer(each.version, other.version))
			newest.set(each.id, each);
	}
	return [...newest.values()];
}

function isNewer(one: string, other: string): boolean {
	return one.localeCompare(other, "en", { numeric: true }) > 0;
}
