import type { Instrument, Scale } from "#instruments/definition.ts";
import { neededParts } from "#instruments/scoring-rules.ts";
import { counted, english, listed } from "../words.ts";

export interface ScaleInWords {
	rule: string;
	missing: string;
	range: string;
	/** Recoded answers, and variants that are never mixed; often none. */
	notes: string[];
}

const directions: Record<Scale["direction"], string> = {
	"higher-is-better": "higher is better",
	"lower-is-better": "lower is better",
	neutral: "neither end is better",
};

/** A scoring rule as a reader would say it. */
export function scaleInWords(
	scale: Scale,
	instrument: Instrument,
): ScaleInWords {
	const parts = scale.items ?? scale.scales ?? [];
	return {
		rule: ruleInWords(scale, parts.length),
		missing: missingInWords(scale, parts.length),
		range: `From ${scale.range.min} to ${scale.range.max}; ${directions[scale.direction]}.`,
		notes: [...recodes(scale, instrument), ...variants(scale, instrument)],
	};
}

function ruleInWords(scale: Scale, parts: number): string {
	const of = scale.scales
		? counted(parts, "score")
		: parts === 1
			? "one answer"
			: `${parts} answers`;
	switch (scale.rule) {
		case "sum":
			return `The sum of ${of}.`;
		case "mean":
			return parts === 1 ? "The answer itself." : `The mean of ${of}.`;
		case "pomp":
			return `The mean of ${of}, stretched to run from 0 (the lowest possible) to 100 (the highest possible).`;
		case "count":
			return `How many ${scale.codes ? `of ${listed(scale.codes.map(String))} ` : "options "}were chosen.`;
		case "top-share":
			return `Of ${of}, the percentage at the ${scale.codes ? `codes ${listed(scale.codes.map(String))}` : "top of the options"}.`;
	}
}

function missingInWords(scale: Scale, parts: number): string {
	const needed = neededParts(scale.missing, parts);
	const what = scale.scales ? "scores" : "answers";
	if (parts === 1) return "Not scored without it.";
	if (needed >= parts) return `Needs all ${parts} ${what}.`;
	const filled =
		scale.impute === "person-mean"
			? " Each missing one takes the mean of the person's others."
			: "";
	return `Needs at least ${needed} of the ${parts} ${what}.${filled}`;
}

function recodes(scale: Scale, instrument: Instrument): string[] {
	const options = Object.values(instrument.responseSets).flatMap(
		(set) => set.options,
	);
	return Object.entries(scale.recode ?? {}).map(([code, value]) => {
		const option = options.find((each) => String(each.code) === code);
		return `“${option ? english(option.label) : code}” counts as ${value}.`;
	});
}

function variants(scale: Scale, instrument: Instrument): string[] {
	const other = instrument.scales.find(({ id }) => id === scale.variantOf);
	if (!other) return [];
	return [
		`Another way to score the same answers as “${english(other.title)}”. The two are never mixed in a comparison.`,
	];
}
