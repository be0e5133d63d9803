import { checkAnswer } from "./check-answer.ts";
import { shownItems } from "./conditions.ts";
import type { Answers, Instrument, Item } from "./definition.ts";
import { type Fault, type Problem, pointer } from "./fault.ts";
import { type IndexedItem, itemsById } from "./instrument-index.ts";

/** So that a body full of nonsense cannot ask for an answer many times its size. */
const MOST_FAULTS = 50;

/**
 * The faults of an answer set for this instrument; none when it may be stored. Both the device and the
 * server ask it, so they never disagree. Messages never repeat an answer.
 *
 * @param answers anything at all, as it came in. Never throws
 * @returns at most 50 faults, with paths such as `/answers/power_1`
 */
export function checkAnswers(
	instrument: Instrument,
	answers: unknown,
): Fault[] {
	if (!isObject(answers)) {
		const message =
			'The answers must be an object with one entry for each item answered, such as {"item_1": 4}.';
		return [{ path: "/answers", code: "answers-not-an-object", message }];
	}
	const shown = new Set(shownItems(instrument, answers));
	const faults = [
		...faultsOfGiven(instrument, answers, shown),
		...faultsOfRequired(answers, shown),
	];
	return faults.slice(0, MOST_FAULTS);
}

function faultsOfGiven(
	instrument: Instrument,
	answers: Answers,
	shown: ReadonlySet<Item>,
): Fault[] {
	const items = itemsById(instrument);
	return Object.keys(answers).flatMap((id) => {
		const problem = problemOf(items.get(id), answers[id], shown);
		return problem === null
			? []
			: [{ path: pointer("answers", id), ...problem }];
	});
}

function problemOf(
	indexed: IndexedItem | undefined,
	answer: unknown,
	shown: ReadonlySet<Item>,
): Problem | null {
	if (indexed === undefined) return UNKNOWN;
	return shown.has(indexed.item) ? checkAnswer(indexed, answer) : HIDDEN;
}

function faultsOfRequired(answers: Answers, shown: ReadonlySet<Item>): Fault[] {
	return [...shown].flatMap((item) =>
		isRequired(item) && !Object.hasOwn(answers, item.id)
			? [{ path: pointer("answers", item.id), ...REQUIRED }]
			: [],
	);
}

function isRequired(item: Item): boolean {
	return item.type !== "information" && item.required === true;
}

const UNKNOWN = {
	code: "unknown-item",
	message:
		"The instrument has no item of this name. Check the name and the version of the instrument.",
};

const REQUIRED = {
	code: "required",
	message: "This question must be answered. Give an answer.",
};

const HIDDEN = {
	code: "hidden-item",
	message:
		"The other answers hide this question, so it cannot have an answer. Leave it out.",
};

/** Values are still unchecked; the cast only says that they are looked up by item. */
function isObject(answers: unknown): answers is Answers {
	return (
		typeof answers === "object" && answers !== null && !Array.isArray(answers)
	);
}
