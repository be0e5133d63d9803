import type { Instrument, Item, Scale } from "../definition.ts";
import { pointer } from "../fault.ts";
import { optionsOf } from "../values.ts";
import type { Advice } from "./advice.ts";

/** Items that look as if a scale should have them, and answers that fall out of a score unsaid. */
export function scoringGapAdvice(definition: Instrument): Advice[] {
	const scored = new Set(definition.scales.flatMap(({ items }) => items ?? []));
	return [
		...unscoredItems(definition, scored),
		...unmarkedOptions(definition, scored),
	];
}

/** Reversed, or answered by the list of a scale's items, but in none. */
function unscoredItems(
	{ items, scales }: Instrument,
	scored: ReadonlySet<string>,
): Advice[] {
	if (scales.length === 0) return [];
	const lists = new Set(
		items.filter(({ id }) => scored.has(id)).flatMap(listOf),
	);
	return items.flatMap((item, i) => {
		if (scored.has(item.id) || item.type !== "single") return [];
		if (item.reverse === true) return [reversedUnscored(pointer("items", i))];
		return lists.has(item.responseSet) ? [unscored(pointer("items", i))] : [];
	});
}

function listOf(item: Item): string[] {
	return item.type === "single" ? [item.responseSet] : [];
}

/** Texts as codes that nobody has said the meaning of, in a single choice that a scale adds up. */
function unmarkedOptions(
	definition: Instrument,
	scored: ReadonlySet<string>,
): Advice[] {
	const { items, responseSets, scales } = definition;
	const counted = new Set(
		scales.filter(({ rule }) => rule === "count").flatMap((s) => s.items ?? []),
	);
	const lists = new Set(
		items
			.filter(({ id }) => scored.has(id) && !counted.has(id))
			.flatMap(listOf),
	);
	return Object.keys(responseSets).flatMap((id) => {
		const item = items.find((each) => listOf(each).includes(id));
		if (!item || !lists.has(id)) return [];
		return optionsOf(definition, item).flatMap(({ code, kind }, i) =>
			typeof code === "string" && kind === undefined && !isRecoded(scales, code)
				? [unmarked(pointer("responseSets", id, "options", i))]
				: [],
		);
	});
}

function isRecoded(scales: readonly Scale[], code: string): boolean {
	return scales.some(({ recode = {} }) => Object.hasOwn(recode, code));
}

function reversedUnscored(path: string): Advice {
	const message =
		"This question is reversed for scoring, but no scale has it. Add it to a scale, or do not reverse it.";
	return { path, code: "reversed-but-unscored", message, level: "look" };
}

function unscored(path: string): Advice {
	const message =
		"This question has the same answers as questions of a scale, but no scale has it. Add it to one, if it belongs there.";
	return { path, code: "item-in-no-scale", message, level: "look" };
}

function unmarked(path: string): Advice {
	const message =
		'This answer has a text as its code, so scales treat it as missing. Give it a number if it has a value; else say what it means: "does not apply", "don\'t know" or "prefer not to say".';
	return { path, code: "text-code-without-kind", message, level: "look" };
}
