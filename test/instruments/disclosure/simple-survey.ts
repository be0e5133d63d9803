import type { Received, Rules } from "#instruments/disclosure/disclosure.ts";
import { day } from "./random-survey.ts";

export const rules: Rules = {
	threshold: 10,
	patience: 0,
	waves: ["before", "after"],
	today: day(100),
};

/** A response of a person on the first day, before, all scored, at the north site; or as stated. */
export function response(
	person: string,
	stated: Partial<Received> = {},
): Received {
	const wave = stated.wave ?? "before";
	return {
		id: `${person}-${wave}`,
		person,
		wave,
		day: day(1),
		strata: ["all", "north"],
		goneOn: null,
		...stated,
	};
}

/** Responses of several people alike. */
export function responses(
	name: string,
	count: number,
	stated: Partial<Received> = {},
): Received[] {
	return Array.from({ length: count }, (_, i) =>
		response(`${name}${i}`, stated),
	);
}

/** A copy in another order, the same one each time. */
export function shuffled<T>(all: readonly T[], uniform: () => number): T[] {
	return all
		.map((one) => ({ one, at: uniform() }))
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}
