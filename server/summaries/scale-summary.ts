import type { Scale } from "#instruments/definition.ts";
import { ruleInWords } from "#instruments/rule-in-words.ts";
import { compareGroups, comparePairs } from "./comparisons.ts";
import type { Counts, Side } from "./counts.ts";
import { scaleNotes } from "./scale-notes.ts";
import {
	comparisonOf,
	inWords,
	measureTypeOf,
	primaryScale,
	type Setting,
} from "./setting.ts";
import type { ScaleSummary } from "./summaries.schemas.ts";
import { type Finding, summarySentence } from "./summary-sentence.ts";
import { scoresIn, waveFigures } from "./wave-figures.ts";

/** Figures, sentence and notes of one scale. `index`: its place in the definition. */
export function summariseScale(
	scale: Scale,
	index: number,
	setting: Setting,
	counts: Counts,
): ScaleSummary {
	const { instrument } = setting;
	const at = (side: Side) =>
		counts.scores.filter(
			(count) => count.scale === index && count.side === side,
		);
	const comparison = comparisonOf(scale, setting);
	const pairs =
		comparison === "paired" ? comparePairs(pairsOf(index, counts)) : null;
	const groups = compareGroups(scoresIn(at("before")), scoresIn(at("after")));
	const finding: Finding = {
		scale,
		waves: [
			waveFigures(setting.waves.before.key, scale, at("before")),
			waveFigures(setting.waves.after.key, scale, at("after")),
		],
		paired: pairs?.figures ?? null,
		independent: groups.figures,
	};
	const reasons = (pairs ?? groups).reasons;
	return {
		scale: scale.id,
		title: inWords(scale.title, setting),
		meaning: inWords(scale.meaning, setting),
		rule: ruleInWords(instrument, scale),
		range: scale.range,
		direction: scale.direction,
		measureType: measureTypeOf(scale, instrument),
		primary: primaryScale(setting)?.id === scale.id,
		variantOf: scale.variantOf ?? null,
		comparison,
		sentence: summarySentence(finding, setting),
		waves: [...finding.waves],
		paired: finding.paired,
		independent: finding.independent,
		notes: scaleNotes(finding, setting, { both: counts.people.both, reasons }),
	};
}

function pairsOf(index: number, { pairs }: Counts) {
	return pairs
		.filter(({ scale }) => scale === index)
		.map(({ before, after, count }) => ({ before, after, count }));
}
