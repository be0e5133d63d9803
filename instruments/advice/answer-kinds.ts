import { holds } from "../conditions.ts";
import type { Answer, Code, Instrument, Item } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";
import { isExclusive, isNumeric, ranksOf } from "../values.ts";
import type { Comparison } from "./comparisons.ts";

/** More codes of one list than this are not tried in every mixture. */
const MOST_CODES = 6;

/**
 * Answers of which each is told apart from the others by what is asked of the item, so that nothing else
 * needs to be tried: of 1 to 5 and "at least 4", one below 4 and one above. Undefined stands for no answer.
 * Null where there are too many.
 *
 * @param asked all that conditions ask about this item
 */
export function answerKinds(
	instrument: Instrument,
	item: Item,
	asked: readonly Comparison[],
): (Answer | undefined)[] | null {
	if (item.type === "information") return [undefined];
	const candidates = candidatesOf(instrument, item, asked);
	if (candidates === null) return null;
	const kinds = new Map<string, Answer>();
	for (const answer of candidates) {
		const kind = kindOf(item, answer, asked);
		if (!kinds.has(kind)) kinds.set(kind, answer);
	}
	const all = [...kinds.values()];
	return item.required === true ? all : [...all, undefined];
}

/** What each comparison says of the answer: the same for answers that conditions do not tell apart. */
export function kindOf(
	{ id }: Item,
	answer: Answer,
	asked: readonly Comparison[],
): string {
	return asked.map((each) => Number(holds(each, { [id]: answer }))).join("");
}

function candidatesOf(
	instrument: Instrument,
	item: Item,
	asked: readonly Comparison[],
): Answer[] | null {
	if (isNumeric(item)) return numbersAround(item, asked);
	const options = [
		...(itemsById(instrument).get(item.id)?.options.values() ?? []),
	];
	switch (item.type) {
		case "single":
			return options.map(({ code }) => code);
		case "multiple":
		case "ranking": {
			const named = new Set(asked.flatMap(codesOf));
			const other = options.find(({ code }) => !named.has(code));
			const used = options.filter(
				(option) => named.has(option.code) || option === other,
			);
			const most =
				item.type === "ranking"
					? ranksOf(item, options.length)
					: options.length;
			const alone = used.filter(
				(option) => item.type === "multiple" && isExclusive(option),
			);
			const together = used.filter((option) => !alone.includes(option));
			if (together.length > MOST_CODES) return null;
			return [
				...alone.map(({ code }) => [code]),
				...mixtures(together.map(({ code }) => code)).filter(
					(codes) => codes.length > 0 && codes.length <= most,
				),
			];
		}
		case "date":
			return ["2026-03-31"];
		default:
			return ["x"];
	}
}

function codesOf(comparison: Comparison): Code[] {
	if ("is" in comparison) return [comparison.is];
	return "isOneOf" in comparison ? comparison.isOneOf : [];
}

/** The limits that are asked about, the numbers beside them, and the item's own limits. */
function numbersAround(
	item: Extract<Item, { type: "rating" | "slider" | "number" }>,
	asked: readonly Comparison[],
): number[] {
	const { min = -Infinity, max = Infinity } = item;
	const step = stepOf(item);
	const limits = asked.flatMap((comparison) => {
		if ("atLeast" in comparison) return [comparison.atLeast];
		if ("atMost" in comparison) return [comparison.atMost];
		return codesOf(comparison).filter((code) => typeof code === "number");
	});
	const near = limits.flatMap((limit) => {
		const lower = item.min ?? 0;
		const below = lower + Math.floor((limit - lower) / step) * step;
		return [below - step, below, below + step, below + 2 * step];
	});
	const all = [item.min ?? item.max ?? 0, item.max ?? item.min ?? 0, ...near];
	return all
		.map((value) => Number(value.toPrecision(12)))
		.filter((value) => value >= min && value <= max);
}

function stepOf(
	item: Extract<Item, { type: "rating" | "slider" | "number" }>,
): number {
	if (item.type === "slider") return item.step;
	return item.type === "number" ? 10 ** -(item.decimals ?? 0) : 1;
}

/** Each bit of a number says whether a code is in. */
function mixtures(codes: readonly Code[]): Code[][] {
	return Array.from({ length: 2 ** codes.length }, (_, bits) =>
		codes.filter((_code, i) => bits & (1 << i)),
	);
}
