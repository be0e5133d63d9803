import type { Instrument, Scale } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { neededParts } from "../scoring-rules.ts";

/** The missing rule can be met, and missing parts are made up for where the rule of the score needs it. */
export function scaleRuleFaults({ scales }: Instrument): Fault[] {
	return scales.flatMap((scale, i) => {
		const at = pointer("scales", i);
		const of = (scale.items ?? scale.scales ?? []).length;
		if (of === 0) return []; // a fault of its own
		return [
			...missingFaults(scale, of, at),
			...imputeFaults(scale, of, at),
			...(isRuleForItems(scale) && scale.scales !== undefined
				? [ruleForItems(at)]
				: []),
		];
	});
}

function missingFaults({ missing }: Scale, of: number, at: string): Fault[] {
	const isPossible =
		"minAnswered" in missing
			? missing.minAnswered <= of
			: missing.maxMissing < of;
	return isPossible
		? []
		: [
				{
					path: at + pointer("missing"),
					code: "impossible-minimum",
					message: `The scale has ${of} parts: at least 1 and at most ${of} of them can be asked for. Change the number.`,
				},
			];
}

function imputeFaults(scale: Scale, of: number, at: string): Fault[] {
	const { rule, missing, impute } = scale;
	if (rule === "count" && impute !== undefined) return [imputedCount(at)];
	const isPartial = neededParts(missing, of) < of;
	return rule === "sum" && isPartial && impute === undefined
		? [partialSum(at)]
		: [];
}

function isRuleForItems({ rule }: Scale): boolean {
	return rule === "count" || rule === "top-share";
}

function imputedCount(at: string): Fault {
	return {
		path: at + pointer("impute"),
		code: "imputed-count",
		message:
			"What was not ticked cannot be made up from what was. Take impute out of this count.",
	};
}

function partialSum(at: string): Fault {
	return {
		path: at + pointer("missing"),
		code: "partial-sum",
		message:
			'A sum with parts missing is too low. Add "impute": "person-mean", ask for all parts, or use a mean.',
	};
}

function ruleForItems(at: string): Fault {
	return {
		path: at + pointer("rule"),
		code: "rule-for-items",
		message:
			"A count and a top-share look at answers, so they are made from items. Use mean, sum or pomp for a scale of scales.",
	};
}
