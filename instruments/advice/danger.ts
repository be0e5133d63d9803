import type { Instrument } from "../definition.ts";
import type { Advice } from "./advice.ts";
import { comparisonsIn } from "./comparisons.ts";
import { mayTellDanger } from "./english/danger-words.ts";
import { ownQuestions } from "./own-texts.ts";

/** Questions whose answers may say that somebody is in danger, and which no red flag looks at. */
export function dangerAdvice(definition: Instrument): Advice[] {
	const watched = new Set(
		(definition.redFlags ?? [])
			.flatMap(({ when }) => comparisonsIn(when))
			.map(({ item }) => item),
	);
	return ownQuestions(definition).flatMap(({ text, item, path }) => {
		if (watched.has(item.id) || !mayTellDanger(text)) return [];
		return [{ path, code: "danger-without-red-flag", message, level: "look" }];
	});
}

const message =
	"An answer to this may say that somebody is in danger. Add a red flag for such answers, with where to turn at once and who reads them; or do not ask.";
