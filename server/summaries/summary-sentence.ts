import type { Scale } from "#instruments/definition.ts";
import { counted, midSentence, points } from "./figures-in-words.ts";
import {
	comparisonOf,
	inWords,
	measureTypeOf,
	type Setting,
} from "./setting.ts";
import type {
	IndependentFigures,
	PairedFigures,
	WaveFigures,
} from "./summaries.schemas.ts";

export interface Finding {
	scale: Scale;
	/** Before and after. */
	waves: readonly [WaveFigures, WaveFigures];
	paired: PairedFigures | null;
	independent: IndependentFigures;
}

/** The finding on one scale in a sentence, with its n and interval; says so when there is none. */
export function summarySentence(finding: Finding, setting: Setting): string {
	const { scale, waves, paired, independent } = finding;
	const [before, after] = waves;
	if (before.scored === 0 || after.scored === 0)
		return notYet(finding, setting);
	if (comparisonOf(scale, setting) === "groups")
		return groupSentence(finding, independent, setting);
	if (paired === null || paired.pairs < 2) return tooFewPairs(finding, setting);
	return pairedSentence(scale, paired, setting);
}

function notYet({ waves, scale }: Finding, setting: Setting): string {
	const name = nameOf(scale, setting);
	const missing = [setting.waves.before, setting.waves.after].filter(
		(_, index) => waves[index]?.scored === 0,
	);
	return `There are no scores yet at ${missing.map(({ title }) => title).join(" or ")}, so nobody can say whether ${name} has changed.`;
}

function tooFewPairs({ scale, paired }: Finding, setting: Setting): string {
	const who =
		paired?.pairs === 1
			? "Only one person has a score both times"
			: "Nobody has a score both times yet";
	return `${who}: too few to say whether ${nameOf(scale, setting)} has changed.`;
}

function pairedSentence(
	scale: Scale,
	{ pairs, meanDifference, ciLow, ciHigh }: PairedFigures,
	setting: Setting,
): string {
	const people = `Among the ${counted(pairs, "person", "people")} who answered both times`;
	const name = nameOf(scale, setting);
	const change = meanDifference ?? 0;
	const size = points(Math.abs(change), scale.range);
	if (ciLow === null || ciHigh === null)
		return change === 0
			? `${people}, ${name} stayed exactly the same for everybody, ${onScale(scale)}.`
			: `${people}, ${name} ${rose(change)} by exactly ${size} points for everybody, ${onScale(scale)}.`;
	const interval = intervalOf(ciLow, ciHigh, scale);
	if (ciLow <= 0 && ciHigh >= 0)
		return `${people}, the change in ${name} could not be told from no change: on average ${points(change, scale.range)} points ${interval} ${onScale(scale)}.`;
	return `${people}, ${name} ${rose(change)} by ${size} points ${interval} ${onScale(scale)}.${sense(scale)}`;
}

function groupSentence(
	{ scale, waves }: Finding,
	{ meanDifference, ciLow, ciHigh }: IndependentFigures,
	setting: Setting,
): string {
	const [before, after] = waves;
	const { title: from } = setting.waves.before;
	const { title: to } = setting.waves.after;
	const groups = `${scored(before, from)} and ${scored(after, to)}`;
	const name = nameOf(scale, setting);
	const who = whoTheyAre(scale, setting);
	if (meanDifference === null || ciLow === null || ciHigh === null)
		return `Comparing ${groups}, an interval for the difference in ${name} cannot be given. ${who}`;
	const interval = intervalOf(ciLow, ciHigh, scale);
	if (ciLow <= 0 && ciHigh >= 0)
		return `Comparing ${groups}, the difference in ${name} could not be told from none: on average ${points(meanDifference, scale.range)} points ${interval} ${onScale(scale)}. ${who}`;
	const size = points(Math.abs(meanDifference), scale.range);
	return `Comparing ${groups}, ${name} was ${size} points ${meanDifference > 0 ? "higher" : "lower"} at ${to} ${interval} ${onScale(scale)}.${sense(scale)} ${who}`;
}

function whoTheyAre(scale: Scale, setting: Setting): string {
	return measureTypeOf(scale, setting.instrument) === "transition"
		? "Each score is a change already, so these are two groups side by side and not a before and after."
		: "These are two groups, which may be different people.";
}

function scored({ scored }: WaveFigures, wave: string): string {
	return `${counted(scored, "score", "scores")} at ${wave}`;
}

function nameOf(scale: Scale, setting: Setting): string {
	return midSentence(inWords(scale.title, setting));
}

function rose(change: number): string {
	return change > 0 ? "rose" : "fell";
}

function intervalOf(low: number, high: number, { range }: Scale): string {
	return `(95 % interval ${points(low, range)} to ${points(high, range)})`;
}

function onScale({ range }: Scale): string {
	return `on a scale from ${range.min} to ${range.max}`;
}

/** Only where a rise may be mistaken for good news. */
function sense({ direction }: Scale): string {
	return direction === "lower-is-better"
		? " On this scale lower is better."
		: "";
}
