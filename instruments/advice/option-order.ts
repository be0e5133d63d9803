import type { Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import type { Advice } from "./advice.ts";
import { placesOnLine } from "./english/answer-words.ts";
import { type OwnList, ownLists, substantiveLabels } from "./own-lists.ts";

/** Answers that do not stand in their order, or after those that say nothing of substance. */
export function optionOrderAdvice(definition: Instrument): Advice[] {
	const scored = new Set(definition.scales.flatMap(({ items }) => items ?? []));
	const scoredLists = new Set(
		definition.items.flatMap((item) =>
			item.type === "single" && scored.has(item.id) ? [item.responseSet] : [],
		),
	);
	return ownLists(definition)
		.filter(({ types }) => types.has("single"))
		.flatMap((list) => [
			...(isOutOfOrder(definition, list, scoredLists) ? [jumbled(list)] : []),
			...kindBeforeOthers(list),
		]);
}

function isOutOfOrder(
	definition: Instrument,
	list: OwnList,
	scoredLists: ReadonlySet<string>,
): boolean {
	const codes = list.options
		.map(({ code }) => code)
		.filter((code) => typeof code === "number");
	const line = placesOnLine(substantiveLabels(definition, list));
	return (
		(scoredLists.has(list.id) && !isOneWay(codes)) ||
		(line !== null && !isOneWay(line.places))
	);
}

/** Whether the numbers only rise, or only fall. */
function isOneWay(numbers: readonly number[]): boolean {
	const steps = numbers
		.slice(1)
		.map((number, i) => Math.sign(number - (numbers[i] ?? 0)));
	return new Set(steps.filter((step) => step !== 0)).size <= 1;
}

function kindBeforeOthers({ options, path }: OwnList): Advice[] {
	const last = options.findLastIndex(({ kind }) => kind === undefined);
	const early = options.findIndex(({ kind }) => kind !== undefined);
	if (early === -1 || early > last) return [];
	const message =
		'Answers such as "does not apply" stand last, apart from the others, so that nobody takes them for a place on the line.';
	const place = path + pointer(early);
	return [{ path: place, code: "kind-not-last", message, level: "tip" }];
}

function jumbled({ path }: OwnList): Advice {
	const message =
		"These answers are not in order. Let them run from one end to the other, so that people find theirs by its place, and let their numbers rise or fall with them.";
	return { path, code: "options-out-of-order", message, level: "look" };
}
