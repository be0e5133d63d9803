import { derive, type Figure, type Reported, reportFigures } from "./reason.ts";
import { refuseBadCount } from "./weighted.ts";

/**
 * What became of everyone in the sample, in the words of AAPOR's Standard Definitions. What counts as
 * complete and as partial (from 80 % and from 50 % of the items, say) is laid down before collection begins.
 */
export interface Dispositions {
	readonly complete: number;
	readonly partial: number;
	readonly refusal: number;
	readonly nonContact: number;
	readonly other: number;
	/** not known whether there is anyone to ask */
	readonly unknownHousehold: number;
	readonly unknownOther: number;
	readonly ineligible: number;
}

export type ResponseRates = Reported<
	| "eligibility"
	| "rr1"
	| "rr2"
	| "rr3"
	| "rr4"
	| "rr5"
	| "rr6"
	| "coop1"
	| "ref1"
	| "con1"
>;

/**
 * Response rates RR1 to RR6, cooperation rate COOP1, refusal rate REF1 and contact rate CON1 (AAPOR Standard
 * Definitions, 10th ed. 2023), from 0 to 1. `eligibility` is e, the share of the unknown who are taken to be
 * eligible: the share among the known (the CASRO way). An open link or a poster has no sample, so it has no
 * rate: show the responses received. Throws a RangeError for an impossible count.
 */
export function aapor(
	counts: Dispositions,
	sample: "list" | "open link" = "list",
): ResponseRates {
	for (const count of Object.values(counts)) refuseBadCount(count);
	const { complete, partial, refusal, nonContact, other } = counts;
	const answered = complete + partial;
	const spokenTo = answered + refusal + other;
	const known = spokenTo + nonContact;
	const unknown = counts.unknownHousehold + counts.unknownOther;
	const rate = (part: number, whole: number): Figure => {
		if (sample === "open link") return "open-link";
		return whole === 0 ? "no-values" : part / whole;
	};
	const eligibility = rate(known, known + counts.ineligible);
	const likely = (part: number) =>
		derive((e) => rate(part, known + e * unknown), eligibility);
	return reportFigures({
		eligibility,
		rr1: rate(complete, known + unknown),
		rr2: rate(answered, known + unknown),
		rr3: likely(complete),
		rr4: likely(answered),
		rr5: rate(complete, known),
		rr6: rate(answered, known),
		coop1: rate(complete, spokenTo),
		ref1: rate(refusal, known + unknown),
		con1: rate(spokenTo, known + unknown),
	});
}
