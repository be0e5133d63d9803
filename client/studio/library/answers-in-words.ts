import type { Instrument, Item } from "#instruments/definition.ts";
import { english } from "../words.ts";

/** What may be answered to an item, with the codes that are stored. */
export function answersInWords(item: Item, definition: Instrument): string {
	switch (item.type) {
		case "single":
			return options(item.responseSet, definition);
		case "multiple":
			return `Any of: ${options(item.responseSet, definition)}`;
		case "ranking":
			return `In order${item.ranks ? `, the first ${item.ranks}` : ""}: ${options(item.responseSet, definition)}`;
		case "slider":
			return `${item.min} (${english(item.minLabel)}) to ${item.max} (${english(item.maxLabel)})${item.unit ? ` ${english(item.unit)}` : ""}, in steps of ${item.step}`;
		case "rating":
			return `${item.min} (${english(item.minLabel)}) to ${item.max} (${english(item.maxLabel)})`;
		case "number":
			return `A number${between(item.min, item.max)}${item.unit ? `, in ${english(item.unit)}` : ""}`;
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

function options(responseSet: string, definition: Instrument): string {
	const set = definition.responseSets[responseSet];
	return (set?.options ?? [])
		.map(({ code, label }) => `${code} ${english(label)}`)
		.join(" · ");
}

function between(
	min: number | string | undefined,
	max: number | string | undefined,
): string {
	if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
	if (min !== undefined) return ` of ${min} or more`;
	return max === undefined ? "" : ` of ${max} at most`;
}
