import type { Answer, Instrument, Scale } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";
import { countsInScale, worthInScale } from "../scored-item.ts";
import { isExclusive, isNumeric, ranksOf } from "../values.ts";
import type { Question } from "./fill-in.ts";

/** The answer that is worth the least or the most in the scale that has this item; undefined where none has. */
export function endAnswer(
	definition: Instrument,
	item: Question,
	which: "lowest" | "highest",
): Answer | undefined {
	const indexed = itemsById(definition).get(item.id);
	const scale = scaleWith(definition, item);
	if (!indexed || !scale) return undefined;
	const sign = which === "highest" ? 1 : -1;
	let best: { answer: Answer; worth: number } | undefined;
	for (const answer of answersFor(definition, item, scale)) {
		const value = worthInScale(scale, indexed, answer);
		if (value === null) continue;
		const worth = sign * value;
		if (!best || worth > best.worth) best = { answer, worth };
	}
	return best?.answer;
}

/** A share of top answers says less of an answer than its value does. */
function scaleWith({ scales }: Instrument, item: Question): Scale | undefined {
	const having = scales.filter(({ items }) => items?.includes(item.id));
	return having.find(({ rule }) => rule !== "top-share") ?? having[0];
}

function answersFor(
	definition: Instrument,
	item: Question,
	scale: Scale,
): Answer[] {
	if (item.type !== "multiple") return plainAnswers(definition, item);
	const options = [
		...(itemsById(definition).get(item.id)?.options.values() ?? []),
	];
	const together = options.filter(
		(option) => countsInScale(scale, option) && !isExclusive(option),
	);
	return [
		together.map(({ code }) => code),
		...plainAnswers(definition, item),
	].filter((codes) => !Array.isArray(codes) || codes.length > 0);
}

/** Some answers to an item on its own: each option, those with a value first, or both ends of its numbers. */
export function plainAnswers(definition: Instrument, item: Question): Answer[] {
	const options = [
		...(itemsById(definition).get(item.id)?.options.values() ?? []),
	].sort((a, b) => Number(a.kind !== undefined) - Number(b.kind !== undefined));
	const codes = options.map(({ code }) => code);
	if (item.type === "single") return codes;
	if (item.type === "multiple") return codes.map((code) => [code]);
	if (item.type === "ranking")
		return [codes.slice(0, ranksOf(item, codes.length))];
	if (isNumeric(item)) {
		const { min, max } = item;
		return [min ?? Math.min(0, max ?? 0), max ?? Math.max(0, min ?? 0)];
	}
	return [item.type === "date" ? (item.min ?? item.max ?? "2026-03-31") : "x"];
}
