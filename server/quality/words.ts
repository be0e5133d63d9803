import type { Reason } from "#instruments/statistics/reason.ts";
import { RELIABLE_MEAN } from "#instruments/statistics/reliability/respondents-needed.ts";
import { counted } from "../summaries/figures-in-words.ts";
import type { ScaleQuality } from "./quality.schemas.ts";

const numbers = [
	"No",
	"One",
	"Two",
	"Three",
	"Four",
	"Five",
	"Six",
	"Seven",
	"Eight",
	"Nine",
	"Ten",
];

/** The finding on a scale, with its interval and of how many people. */
export function scaleSentence(
	title: string,
	items: number,
	{ value, note }: ScaleQuality["reliability"],
): string {
	if (value === null || value.alpha === null) return `${title}: ${note}`;
	const { alpha, alphaCiLow: low, alphaCiHigh: high, completeCases } = value;
	// Of two questions Spearman and Brown's is read, to which Feldt's interval does not belong.
	const isTwo = items === 2 && value.standardisedAlpha !== null;
	const shown = isTwo ? (value.standardisedAlpha ?? alpha) : alpha;
	const figures = [
		`${isTwo ? "Spearman-Brown reliability" : "alpha"} ${figure(shown)}`,
		...(isTwo || low === null || high === null
			? []
			: [`95 % interval ${figure(low)} to ${figure(high)}`]),
		`from ${counted(completeCases, "person", "people")} who answered all of them`,
	];
	const doubt =
		!isTwo && low !== null && low < RELIABLE_MEAN && shown >= RELIABLE_MEAN
			? ` So few answers leave open whether it is below ${RELIABLE_MEAN.toFixed(2)}.`
			: "";
	return `The ${numberOf(items)} questions of “${title}” ${verdictOn(shown)}: ${figures.join(", ")}.${doubt}`;
}

function numberOf(items: number): string {
	return numbers[items]?.toLowerCase() ?? `${items}`;
}

function verdictOn(reliability: number): string {
	if (reliability < 0) return "do not hang together at all";
	if (reliability < 0.5) return "hardly hang together";
	if (reliability < RELIABLE_MEAN)
		return "hang together loosely, too loosely to read one person's score";
	if (reliability < 0.8) return "hang together fairly well";
	if (reliability < 0.95) return "hang together well";
	return "say nearly the same, so that fewer may do";
}

const why: Partial<Record<Reason, string>> = {
	"too-few-items": "it takes three questions",
	"too-few-values":
		"it takes 30 people who answered every question, and about 100 to be steady",
	"no-variation": "everybody answered one of the questions alike",
	"no-convergence": "no single factor describes the questions",
	"perfect-correlation":
		"the questions rise and fall together without any scatter",
};

/** A sentence on a figure that is missing; none where it is not. */
export function notGiven(name: string, reason: Reason | undefined): string[] {
	if (reason === undefined) return [];
	return [
		`${name} is not given: ${why[reason] ?? "these answers do not allow it"}.`,
	];
}

function figure(value: number): string {
	const text = value.toFixed(2);
	return text === "-0.00" ? "0.00" : text.replace("-", "−");
}
