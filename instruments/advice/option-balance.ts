import type { Instrument } from "../definition.ts";
import type { Advice } from "./advice.ts";
import { placesOnLine } from "./english/answer-words.ts";
import { ownLists, substantiveLabels } from "./own-lists.ts";

/** More answers on the one side of the middle than on the other. */
export function optionBalanceAdvice(definition: Instrument): Advice[] {
	return ownLists(definition).flatMap((list) => {
		const labels = substantiveLabels(definition, list);
		const line = placesOnLine(labels);
		if (labels.length < 3 || !line?.isTwoSided) return [];
		const low = line.places.filter((place) => place < 0).length;
		const high = line.places.filter((place) => place > 0).length;
		if (low === high) return [];
		const message = `${high} of these answers are on the good side and ${low} on the other, which pulls the results that way. Offer as many of each.`;
		const { path } = list;
		return [{ path, code: "options-unbalanced", message, level: "tip" }];
	});
}
