import type { Answer, Instrument } from "#instruments/definition.ts";
import { itemsById } from "#instruments/instrument-index.ts";
import { alphaIfDropped } from "#instruments/statistics/reliability/alpha-if-dropped.ts";
import {
	itemRestCorrelations,
	WEAK_ITEM,
} from "#instruments/statistics/reliability/item-rest-correlation.ts";
import { totalCount } from "#instruments/statistics/weighted.ts";
import { inWords } from "../summaries/setting.ts";
import type { ItemQuality } from "./quality.schemas.ts";
import type { ScaleAnswers } from "./scale-answers.ts";

/** Each question of a scale: what it shares with the others, and how often it was not answered. */
export function describeItems(
	asked: ScaleAnswers,
	{
		isProtected,
		hasReliability,
	}: { isProtected: boolean; hasReliability: boolean },
): ItemQuality[] {
	const { instrument, scale, patterns } = asked;
	const rows = hasReliability ? asked.worth : [];
	const rest = itemRestCorrelations(rows);
	const dropped = alphaIfDropped(rows);
	return (scale.items ?? []).map((id, place) => {
		const itemRest = rest[place]?.correlation ?? null;
		const count = (isSo: (answer: Answer | null) => boolean) =>
			isProtected
				? null
				: totalCount(
						patterns.filter(({ answers }) => isSo(answers[place] ?? null)),
					);
		return {
			...headOf(instrument, id),
			itemRest,
			alphaIfDropped: dropped[place]?.alpha ?? null,
			verdict: hasReliability ? verdictOn(itemRest) : "",
			notAnswered: count((answer) => answer === null),
			noSubstance: count((answer) => saysNothing(instrument, id, answer)),
		};
	});
}

function headOf(instrument: Instrument, id: string) {
	const item = itemsById(instrument).get(id)?.item;
	if (!item) throw new RangeError(`There is no item ${id}.`);
	return {
		item: id,
		text: inWords(item.text ?? item.topic, { instrument }),
		reversed: "reverse" in item && item.reverse === true,
		conditional: item.showIf !== undefined,
	};
}

/** "Does not apply", "don't know", "prefer not to say". */
function saysNothing(
	instrument: Instrument,
	id: string,
	answer: Answer | null,
): boolean {
	const options = itemsById(instrument).get(id)?.options;
	const codes = Array.isArray(answer) ? answer : [answer];
	return codes.some(
		(code) => code !== null && options?.get(code)?.kind !== undefined,
	);
}

function verdictOn(itemRest: number | null): string {
	if (itemRest === null)
		return "cannot be told: everybody answered it, or the others, alike";
	if (itemRest < 0)
		return "runs against the others: check its direction and wording";
	if (itemRest < WEAK_ITEM)
		return `weak, under ${WEAK_ITEM.toFixed(2)}: has little in common with the others`;
	return "goes with the others";
}
