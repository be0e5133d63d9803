import { checkAnswer } from "../check-answer.ts";
import type { Code, Condition, Instrument, Item } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { itemsById } from "../instrument-index.ts";
import { isNumeric, takesSeveral } from "../values.ts";

/** Conditions look back only, at questions that are there, and compare with answers that can be given. */
export function conditionFaults(instrument: Instrument): Fault[] {
	return instrument.items.flatMap(({ showIf }, i) => {
		const earlier = instrument.items.slice(0, i);
		const place = { instrument, earlier };
		return showIf === undefined
			? []
			: faultsOfCondition(showIf, pointer("items", i, "showIf"), place);
	});
}

export interface Place {
	instrument: Instrument;
	/** The items that the condition may look at, which are those before the one that has it. */
	earlier: Item[];
}

type Comparison = Extract<Condition, { item: string }>;

/** What is wrong with one condition, which stands at this JSON pointer. */
export function faultsOfCondition(
	condition: Condition,
	at: string,
	place: Place,
): Fault[] {
	if ("not" in condition) {
		return faultsOfCondition(condition.not, at + pointer("not"), place);
	}
	if ("all" in condition) {
		return faultsOfEach(condition.all, at + pointer("all"), place);
	}
	if ("any" in condition) {
		return faultsOfEach(condition.any, at + pointer("any"), place);
	}
	return comparisonFaults(condition, at, place);
}

function faultsOfEach(parts: Condition[], at: string, place: Place): Fault[] {
	return parts.flatMap((part, i) =>
		faultsOfCondition(part, at + pointer(i), place),
	);
}

function comparisonFaults(
	comparison: Comparison,
	at: string,
	{ instrument, earlier }: Place,
): Fault[] {
	const item = earlier.find(({ id }) => id === comparison.item);
	if (item === undefined) {
		return [notEarlier(instrument, earlier, comparison, at)];
	}
	if (item.type === "information") return [noQuestion(at)];
	if ("is" in comparison) {
		return codeFaults(instrument, item, comparison.is, at + pointer("is"));
	}
	if ("isOneOf" in comparison) {
		return comparison.isOneOf.flatMap((code, i) =>
			codeFaults(instrument, item, code, at + pointer("isOneOf", i)),
		);
	}
	return "answered" in comparison || hasNumbers(instrument, item)
		? []
		: [notNumeric(at)];
}

function codeFaults(
	instrument: Instrument,
	item: Item,
	code: Code,
	path: string,
): Fault[] {
	const indexed = itemsById(instrument).get(item.id);
	if (indexed === undefined || WITHOUT_CODES.includes(item.type)) {
		return [notComparable(path)];
	}
	const answer = takesSeveral(item) ? [code] : code;
	return checkAnswer(indexed, answer) === null ? [] : [impossible(path)];
}

const WITHOUT_CODES: Item["type"][] = ["date", "text", "long-text"];

function hasNumbers(instrument: Instrument, item: Item): boolean {
	if (isNumeric(item)) return true;
	const range = itemsById(instrument).get(item.id)?.range ?? null;
	return item.type === "single" && range !== null;
}

function notEarlier(
	{ items }: Instrument,
	earlier: Item[],
	{ item }: Comparison,
	at: string,
): Fault {
	const path = at + pointer("item");
	if (items[earlier.length]?.id === item) return onItself(path);
	return items.some(({ id }) => id === item)
		? {
				path,
				code: "condition-looks-ahead",
				message: `A condition can only look at items before its own. Move "${item}" up, or name another.`,
			}
		: {
				path,
				code: "condition-on-unknown-item",
				message: `There is no item "${item}". Check its name.`,
			};
}

function onItself(path: string): Fault {
	return {
		path,
		code: "condition-on-itself",
		message:
			"Whether this item is shown cannot depend on its own answer. Name an item before it.",
	};
}

function noQuestion(at: string): Fault {
	return {
		path: at + pointer("item"),
		code: "condition-on-information",
		message: "This item is information and has no answer. Name a question.",
	};
}

function notComparable(path: string): Fault {
	return {
		path,
		code: "condition-on-text",
		message:
			"Texts and dates have no codes to compare with. Ask whether the item is answered instead.",
	};
}

function impossible(path: string): Fault {
	return {
		path,
		code: "condition-on-unknown-code",
		message: "The item cannot be answered so. Use a code that it offers.",
	};
}

function notNumeric(path: string): Fault {
	return {
		path,
		code: "condition-not-numeric",
		message:
			"atLeast and atMost need an item whose answers are numbers. Use is or isOneOf.",
	};
}
