import type { Answer, Instrument, Scale } from "../definition.ts";
import { type IndexedItem, itemsById } from "../instrument-index.ts";
import { rangesOfParts, scalesIn } from "../scale-parts.ts";
import { worthInScale } from "../scored-item.ts";
import { combine } from "../scoring-rules.ts";
import {
	isExclusive,
	type Range,
	sliderSteps,
	sliderValue,
} from "../values.ts";

/** What a rule would make of answers to a scale's first few parts. */
export interface Miniature {
	/** What each part is worth in the scale, reversed and recoded. */
	worths: number[];
	value: number;
	/** The lowest and highest that a part can have; null for a count. */
	partRange: Range | null;
}

/** How far up their ranges the made-up answers lie. */
const SHARES = [0.5, 1, 0.75];

/** A small worked case of a rule, from the scale's own parts; null where the rule cannot use them. */
export function workedMiniature(
	instrument: Instrument,
	scale: Scale,
	rule: Scale["rule"],
): Miniature | null {
	const { codes, recode, impute, ...plain } = scale;
	const tried: Scale = {
		...plain,
		rule,
		...(codes && scale.rule === rule && { codes }),
	};
	const worths = SHARES.flatMap((share, i) =>
		partWorth(instrument, tried, i, share),
	);
	const [partRange = null] = rangesOfParts(instrument, tried);
	const isFlat = partRange === null || partRange.min === partRange.max;
	if (worths.length === 0 || (rule === "pomp" && isFlat)) return null;
	const value = combine(tried, worths, worths.length, partRange);
	return { worths, value, partRange: rule === "count" ? null : partRange };
}

function partWorth(
	instrument: Instrument,
	scale: Scale,
	i: number,
	share: number,
): number[] {
	const part = scalesIn(instrument, scale)[i];
	if (part !== undefined) {
		const { min, max } = part.range;
		return isOfAnswers(scale) ? [] : [Math.round(min + share * (max - min))];
	}
	const indexed = itemsById(instrument).get(scale.items?.[i] ?? "");
	const answer = indexed && someAnswer(scale, indexed, share);
	const worth =
		indexed && answer !== undefined
			? worthInScale(scale, indexed, answer)
			: null;
	return worth === null ? [] : [worth];
}

function isOfAnswers({ rule }: Scale): boolean {
	return rule === "count" || rule === "top-share";
}

/** An answer that lies so far up what can be answered. */
function someAnswer(
	{ rule }: Scale,
	{ item, options, range }: IndexedItem,
	share: number,
): Answer | undefined {
	const offered = [...options.values()].filter((o) => !isExclusive(o));
	const codes = offered.map(({ code }) => code);
	if (item.type === "multiple") return codes.slice(0, Math.ceil(share * 2));
	if (item.type === "single") {
		const usable =
			rule === "count"
				? codes
				: codes
						.filter((code) => typeof code === "number")
						.sort((a, b) => a - b);
		return usable[Math.round(share * (usable.length - 1))];
	}
	if (range === null) return undefined;
	const there = range.min + share * (range.max - range.min);
	return item.type === "slider"
		? sliderValue(item, sliderSteps(item, there))
		: Math.round(there);
}
