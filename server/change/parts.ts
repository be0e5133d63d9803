import type { Answer, Instrument, Scale } from "#instruments/definition.ts";
import { itemsById } from "#instruments/instrument-index.ts";
import { worthInScale } from "#instruments/scored-item.ts";
import type { WeightedAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";

/** Ids of the items that a scale is made from, or places of the scales; null where reliability has no meaning. */
export function partsOf(
	{ scales }: Instrument,
	scale: Scale,
): string[] | number[] | null {
	if (scale.rule === "count" || scale.rule === "top-share") return null;
	if (scale.items) return scale.items;
	return (scale.scales ?? []).map((part) =>
		scales.findIndex(({ id }) => id === part),
	);
}

/** What each part is worth in the scale, reversed where it is, from what the database holds of it. */
export function valuesOfParts(
	instrument: Instrument,
	scale: Scale,
	rows: readonly { parts: readonly unknown[]; count: number }[],
): WeightedAnswers[] {
	const items = scale.items?.map((id) => itemsById(instrument).get(id));
	return rows.map(({ parts, count }) => ({
		count,
		answers: parts.map((value, index) => {
			if (value === null) return null;
			if (items === undefined) return value as number;
			const item = items[index];
			return item ? worthInScale(scale, item, value as Answer) : null;
		}),
	}));
}
