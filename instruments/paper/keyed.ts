import type { Answer } from "../definition.ts";

/** What somebody has keyed from a paper form; null where nothing is written. */
export interface Keyed {
	/** The date on the form, as `2026-03-31`. */
	date: string | null;
	/** Whether the form's box of agreement is ticked. */
	agreed: boolean | null;
	/** Id of the site that is marked. */
	site: string | null;
	ownCode: string | null;
	answers: Readonly<Record<string, Answer>>;
	/** Items with two marks, or with one that cannot be read: they count as not answered. */
	unclear: readonly string[];
}

export const nothingKeyed: Keyed = {
	date: null,
	agreed: null,
	site: null,
	ownCode: null,
	answers: {},
	unclear: [],
};

/** Places that two keyings differ in, such as `date` or `answers/power_1`. */
export interface Comparison {
	/** How many places one of the two filled. */
	compared: number;
	differing: string[];
}

/** Compares two keyings of one form place by place; an unclear mark differs from an empty one. */
export function compareKeyings(first: Keyed, second: Keyed): Comparison {
	const one = placesOf(first);
	const other = placesOf(second);
	const places = [...new Set([...one.keys(), ...other.keys()])];
	return {
		compared: places.length,
		differing: places.filter((place) => one.get(place) !== other.get(place)),
	};
}

function placesOf(keyed: Keyed): Map<string, string> {
	const { date, agreed, site, ownCode, answers, unclear } = keyed;
	const heads = Object.entries({ date, agreed, site, ownCode });
	return new Map([
		...heads
			.filter(([, value]) => value !== null)
			.map(([place, value]) => [place, JSON.stringify(value)] as const),
		...Object.entries(answers).map(
			([id, answer]) => [`answers/${id}`, written(answer)] as const,
		),
		...unclear.map((id) => [`answers/${id}`, "?"] as const),
	]);
}

/** The order in which boxes were keyed says nothing, but for a ranking: that is typed as it is numbered. */
function written(answer: Answer): string {
	return JSON.stringify(answer);
}
