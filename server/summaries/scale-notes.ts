import type { Scale } from "#instruments/definition.ts";
import type { Reason } from "#instruments/statistics/reason.ts";
import { counted } from "./figures-in-words.ts";
import {
	comparisonOf,
	inWords,
	measureTypeOf,
	primaryScale,
	type Setting,
} from "./setting.ts";
import type { Note } from "./summaries.schemas.ts";
import type { Finding } from "./summary-sentence.ts";
import { waveNotes } from "./wave-notes.ts";

/** Below this, one or two people decide what comes out. */
const SMALL = 10;

/** What a reader has to know about the figures of one scale. */
export function scaleNotes(
	finding: Finding,
	setting: Setting,
	{ both, reasons }: { both: number; reasons: readonly Reason[] },
): Note[] {
	const { scale } = finding;
	const notes = [
		variant(scale, setting),
		exploratory(scale, setting),
		measureType(scale, setting),
		comparisonOf(scale, setting) === "paired"
			? pairsWithoutScore(finding, both)
			: null,
		smallNumbers(finding, setting),
		ignoringPairs(finding, setting),
		...waveNotes(finding, setting),
		...norms(scale, setting),
		...reasons.map(notComputed),
	];
	return notes.filter((note) => note !== null);
}

/** What others found, beside one's own mean: of a validated instrument that nobody has changed. */
function norms({ id }: Scale, setting: Setting): Note[] {
	const { norms = [], status } = setting.instrument;
	if (status !== "validated") return [];
	return norms
		.filter(({ scale }) => scale === id)
		.map(({ mean, sd, n, year, setting: where, source }) => {
			const figures = [
				`mean ${mean}`,
				sd === undefined ? [] : `SD ${sd}`,
				n === undefined ? [] : `n = ${n}`,
			].flat();
			return {
				kind: "norm",
				text: `Elsewhere: ${figures.join(", ")}. ${inWords(where, setting)}${year === undefined ? "" : `, ${year}`} (${source}). People, places and times differ, so take it as a measure of scale alone.`,
			};
		});
}

function variant({ variantOf }: Scale, setting: Setting): Note | null {
	const original = setting.instrument.scales.find(({ id }) => id === variantOf);
	if (!original) return null;
	return {
		kind: "variant",
		text: `This scores the same answers as “${inWords(original.title, setting)}” by another rule. Choose one rule beforehand, and never compare a score by one with a score by the other.`,
	};
}

function exploratory(scale: Scale, setting: Setting): Note | null {
	const primary = primaryScale(setting);
	if (!primary || primary.id === scale.id) return null;
	return {
		kind: "exploratory",
		text: `Exploratory: the scale to read first is “${inWords(primary.title, setting)}”. Among many scales some differ by chance alone, and this p value is not adjusted for that.`,
	};
}

const aboutMeasure = {
	transition:
		"Each answer says already how much has changed. The change of a change means nothing, so nobody's before and after are subtracted: the two times are compared as two groups.",
	event:
		"Each answer is about one occasion. The comparison is of occasions, not of how people are.",
} as const;

function measureType(scale: Scale, { instrument }: Setting): Note | null {
	const type = measureTypeOf(scale, instrument);
	if (type !== "transition" && type !== "event") return null;
	return { kind: type, text: aboutMeasure[type] };
}

function pairsWithoutScore({ paired }: Finding, both: number): Note | null {
	const missing = both - (paired?.pairs ?? 0);
	if (missing === 0) return null;
	return {
		kind: "pairs-not-scored",
		text: `Of the ${counted(both, "person", "people")} who answered both times, ${missing} ${missing === 1 ? "has" : "have"} no score at one of them and ${missing === 1 ? "is" : "are"} not in the comparison.`,
	};
}

function smallNumbers(
	{ scale, waves, paired }: Finding,
	setting: Setting,
): Note | null {
	const isPaired = comparisonOf(scale, setting) === "paired";
	const n = isPaired
		? (paired?.pairs ?? 0)
		: Math.min(...waves.map(({ scored }) => scored));
	if (n >= SMALL) return null;
	const whom = isPaired
		? counted(
				n,
				"person has a score both times",
				"people have scores both times",
			)
		: `${counted(n, "response has", "responses have")} a score at one of the times`;
	return {
		kind: n < 2 ? "too-few" : "small-numbers",
		text:
			n < 2
				? `Only ${whom}, so there is nothing to compare yet.`
				: `Only ${whom}. With so few, one or two answers decide what comes out: take it as a first impression.`,
	};
}

function ignoringPairs(
	{ scale, waves, paired }: Finding,
	setting: Setting,
): Note | null {
	if (comparisonOf(scale, setting) !== "paired") return null;
	if (waves.some(({ scored }) => scored === 0)) return null;
	const paragraph = `The comparison of two groups counts everybody with a score at either time and ignores who is who.`;
	const advice =
		paired && paired.pairs > 1
			? " Where the same people answered both times, the comparison within people is the one to read."
			: "";
	return { kind: "ignores-pairs", text: paragraph + advice };
}

const why: Record<Reason, string> = {
	"no-values": "there are no scores for them",
	"too-few-values": "there are too few scores",
	"no-variation": "everybody has the same score, or changed by the same amount",
	"no-change": "nobody's score changed",
	"perfect-correlation": "before and after rise together without any scatter",
	"too-few-items": "the scale has too few items",
	"too-few-groups": "there are too few groups to compare",
	"reliability-out-of-range":
		"the scale's reliability in these answers is not between 0 and 1",
	"no-convergence": "no single factor describes the items",
	"open-link": "nobody knows how many people were asked",
	"no-events": "nothing was counted in one of the groups",
	"no-difference": "the groups have the same mean",
	"no-true-zero": "the scale has no true zero",
	"not-positive": "some values are 0 or below",
	"correlation-out-of-range": "a corrected correlation would be above 1",
};

function notComputed(reason: Reason): Note {
	return {
		kind: "not-computed",
		text: `Some figures cannot be given, because ${why[reason]}.`,
	};
}
