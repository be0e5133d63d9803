import type { Instrument, Item, Scale } from "../definition.ts";
import { scalesIn } from "../scale-parts.ts";
import { inLanguage } from "../text.ts";
import { optionsOf } from "../values.ts";

/**
 * Why a scale's scores in one version of an instrument may not be compared with those in another, in words;
 * nothing where they may. Compared are the scoring and, in the source language, the wording and the answers of
 * every item in it: what is added beside the scale, and translations, leave it as it is.
 */
export function scaleDifferences(
	one: Instrument,
	other: Instrument,
	scaleId: string,
): string[] {
	const [before, after] = [one, other].map((instrument) =>
		instrument.scales.find(({ id }) => id === scaleId),
	);
	if (!before || !after) return ["one of the versions has no such scale"];
	if (rulesOf(before) !== rulesOf(after)) return ["it is scored otherwise"];
	const parts = scalesIn(one, before).flatMap(({ id }) =>
		scaleDifferences(one, other, id),
	);
	const items = (before.items ?? []).flatMap((id) =>
		itemDifference(one, other, id),
	);
	return [...new Set([...parts, ...items])];
}

/** How the scale is scored, for comparing. */
function rulesOf({ title: _, meaning: __, primary: ___, ...rules }: Scale) {
	return JSON.stringify(
		Object.entries(rules).sort(([one], [other]) => (one < other ? -1 : 1)),
	);
}

function itemDifference(
	one: Instrument,
	other: Instrument,
	id: string,
): string[] {
	const [before, after] = [one, other].map((instrument) => {
		const item = instrument.items.find((each) => each.id === id);
		return item && asked(instrument, item);
	});
	if (!before || !after) return [`the question ${id} is not in both`];
	if (before.words !== after.words)
		return [`the question ${id} is worded otherwise`];
	return before.answers === after.answers
		? []
		: [`the question ${id} has other answers`];
}

function asked(instrument: Instrument, item: Item) {
	const [source = "en"] = instrument.languages;
	const words = inLanguage(item.text ?? item.topic, source);
	const range = "min" in item ? [item.min, item.max] : [];
	const reverse = "reverse" in item && item.reverse === true;
	const options = optionsOf(instrument, item).map(({ code, label }) => [
		code,
		inLanguage(label, source),
	]);
	return {
		words,
		answers: JSON.stringify([item.type, range, reverse, options]),
	};
}
