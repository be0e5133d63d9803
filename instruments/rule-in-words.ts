import type { Instrument, Scale } from "./definition.ts";
import { itemsById } from "./instrument-index.ts";
import { neededParts } from "./scoring-rules.ts";

/** How a scale is scored, in sentences that let a reader check one score by hand. */
export function ruleInWords(instrument: Instrument, scale: Scale): string {
	const parts = scale.items ?? scale.scales ?? [];
	const kind = scale.items ? "question" : "scale";
	const named = `the ${counted(parts.length, kind)} ${parts.join(", ")}`;
	return [
		`${combination(scale, named)}.`,
		needed(scale, parts.length),
		scale.impute === "person-mean" &&
			"A missing part takes the mean of the person's others.",
		reversed(instrument, parts),
		recoded(scale),
	]
		.filter((sentence) => typeof sentence === "string")
		.join(" ");
}

function combination({ rule, codes }: Scale, parts: string): string {
	const listed = codes ? ` (${codes.join(", ")})` : "";
	switch (rule) {
		case "sum":
			return `Sum of ${parts}`;
		case "mean":
			return `Mean of ${parts}`;
		case "pomp":
			return `Mean of ${parts}, as a percentage of the way from the lowest possible answer (0) to the highest (100)`;
		case "top-share":
			return `Percentage of ${parts} that have a top answer${listed}, among those answered`;
		case "count":
			return `How many answers${listed} were chosen in ${parts}`;
	}
}

function needed({ missing }: Scale, of: number): string {
	const least = neededParts(missing, of);
	if (of === 1) return "It must be answered.";
	return least === of
		? "All must be answered."
		: `At least ${least} must be answered.`;
}

function reversed(instrument: Instrument, parts: string[]): string | false {
	const index = itemsById(instrument);
	const turned = parts.filter((id) => {
		const item = index.get(id)?.item;
		return item !== undefined && "reverse" in item && item.reverse === true;
	});
	return turned.length > 0 && `Turned round first: ${turned.join(", ")}.`;
}

function recoded({ recode = {} }: Scale): string | false {
	const values = Object.entries(recode).map(
		([code, value]) => `${code} = ${value}`,
	);
	return values.length > 0 && `Counted as a value: ${values.join("; ")}.`;
}

function counted(n: number, noun: string): string {
	return n === 1 ? noun : `${n} ${noun}s`;
}
