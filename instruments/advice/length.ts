import type { Instrument, Text } from "../definition.ts";
import { predictedMinutes } from "../predicted-minutes.ts";
import { inLanguage } from "../text.ts";
import type { Advice } from "./advice.ts";

/** What people will give, in minutes. */
const ONCE = 5;
const EVERY_SHIFT = 2;

/** Longer than those who are asked will give. Observers and panels are at work and are not told of. */
export function lengthAdvice(definition: Instrument): Advice[] {
	if (["observer", "panel"].includes(definition.respondent)) return [];
	const minutes = predictedMinutes(definition);
	const limit = isEveryShift(definition) ? EVERY_SHIFT : ONCE;
	if (minutes <= limit) return [];
	const who =
		limit === EVERY_SHIFT
			? "Staff who answer at the end of every shift"
			: "Most people";
	const message = `This takes about ${minutes} minutes. ${who} give ${limit}: leave out questions whose answers you would not act on.`;
	return [{ path: "/items", code: "too-long", message, level: "look" }];
}

function isEveryShift(definition: Instrument): boolean {
	const { respondent, languages, title, recall, stem } = definition;
	const [source = "en"] = languages;
	const says = (text: Text | undefined) =>
		text !== undefined && /\bshift/i.test(inLanguage(text, source));
	return respondent === "staff" && [title, recall, stem].some(says);
}
