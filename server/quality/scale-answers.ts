import type { Answer, Instrument, Scale } from "#instruments/definition.ts";
import { itemsById } from "#instruments/instrument-index.ts";
import { worthInScale } from "#instruments/scored-item.ts";
import type { WeightedAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import type { PatternCount, SiteScoreCount } from "./material.ts";

/** One scale, and how it was answered. */
export interface ScaleAnswers {
	instrument: Instrument;
	scale: Scale;
	patterns: readonly PatternCount[];
	/** What each answer is worth in the scale, reversed where its item is. */
	worth: readonly WeightedAnswers[];
	scores: readonly SiteScoreCount[];
}

export function worthOfAnswers(
	instrument: Instrument,
	scale: Scale,
	patterns: readonly PatternCount[],
): WeightedAnswers[] {
	const items = (scale.items ?? []).map((id) => itemsById(instrument).get(id));
	const worth = (answer: Answer | null, place: number) => {
		const item = items[place];
		return answer === null || !item ? null : worthInScale(scale, item, answer);
	};
	return patterns.map(({ answers, count }) => ({
		count,
		answers: answers.map(worth),
	}));
}

/** Why it means nothing to ask whether the parts of this scale hang together; null where it does. */
export function whyNotOneThing({ rule, items }: Scale): string | null {
	if (items === undefined)
		return "This score is made of other scores. Look at the questions of each of those.";
	if (rule === "count")
		return "This score counts what applies, as a checklist does. What it counts need not go together, so alpha would say nothing.";
	if (rule === "top-share")
		return "This score is the share of best answers, another way to read the same questions. How well they hang together is told where their answers are added up.";
	if (items.length === 1)
		return "This score is one question. Whether questions hang together can be asked of two and more.";
	return null;
}
