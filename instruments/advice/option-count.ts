import type { Instrument } from "../definition.ts";
import type { Advice } from "./advice.ts";
import { ownLists } from "./own-lists.ts";

/** As many cards fill a phone's screen twice. */
const MOST = 10;
/** More than this nobody holds in mind to put in order. */
const MOST_TO_RANK = 7;

/** Lists too long to choose from on a phone. */
export function optionCountAdvice(definition: Instrument): Advice[] {
	return ownLists(definition).flatMap(({ options, types, path }) => {
		const most = types.has("ranking") ? MOST_TO_RANK : MOST;
		if (options.length <= most) return [];
		const message = `${options.length} answers are a long way to scroll on a phone, and the first ones get chosen more. Offer ${most} or fewer, or ask in two steps.`;
		return [{ path, code: "too-many-options", message, level: "tip" }];
	});
}
