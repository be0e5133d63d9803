import type { Instrument, Item, Text } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";

/** What may be answered to an item, with the codes that are stored. */
export function answersInWords(
	item: Item,
	definition: Instrument,
	language = "en",
): string {
	const words = (text: Text) => inLanguage(text, language);
	const options = (responseSet: string) =>
		(definition.responseSets[responseSet]?.options ?? [])
			.map(({ code, label }) => `${code} ${words(label)}`)
			.join(" · ");
	switch (item.type) {
		case "single":
			return options(item.responseSet);
		case "multiple":
			return `Any of: ${options(item.responseSet)}`;
		case "ranking":
			return `In order${item.ranks ? `, the first ${item.ranks}` : ""}: ${options(item.responseSet)}`;
		case "slider":
			return `${item.min} (${words(item.minLabel)}) to ${item.max} (${words(item.maxLabel)})${item.unit ? ` ${words(item.unit)}` : ""}, in steps of ${item.step}`;
		case "rating":
			return `${item.min} (${words(item.minLabel)}) to ${item.max} (${words(item.maxLabel)})`;
		case "number":
			return `A number${between(item.min, item.max)}${item.unit ? `, in ${words(item.unit)}` : ""}`;
		case "date":
			return `A date${between(item.min, item.max)}`;
		case "text":
			return "A few words";
		case "long-text":
			return "Free text";
		case "information":
			return "Information; nothing is asked";
	}
}

function between(
	min: number | string | undefined,
	max: number | string | undefined,
): string {
	if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
	if (min !== undefined) return ` of ${min} or more`;
	return max === undefined ? "" : ` of ${max} at most`;
}
