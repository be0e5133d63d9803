import type {
	Answer,
	Answers,
	Code,
	Condition,
	Instrument,
	Item,
} from "./definition.ts";

/**
 * Whether a condition holds. A comparison with an item that has no answer does not hold, and neither does
 * `atLeast` or `atMost` with an answer that carries no value ("NA"). With a multiple choice or a ranking,
 * `is` and `isOneOf` ask whether a code is among those chosen.
 *
 * @param answers the answers to shown items only: a hidden item counts as unanswered
 */
export function holds(condition: Condition, answers: Answers): boolean {
	if ("all" in condition) {
		return condition.all.every((part) => holds(part, answers));
	}
	if ("any" in condition) {
		return condition.any.some((part) => holds(part, answers));
	}
	if ("not" in condition) return !holds(condition.not, answers);
	const answer = answerTo(condition.item, answers);
	if ("answered" in condition) {
		return condition.answered === (answer !== undefined);
	}
	if (answer === undefined) return false;
	if ("is" in condition) return includes(answer, condition.is);
	if ("isOneOf" in condition) {
		return condition.isOneOf.some((code) => includes(answer, code));
	}
	if (typeof answer !== "number") return false;
	return "atLeast" in condition
		? answer >= condition.atLeast
		: answer <= condition.atMost;
}

/**
 * Whether an item is shown, given the answers to the shown items before it. To follow a chain of
 * conditions through a whole instrument use `shownItems`.
 */
export function isShown(item: Item, answers: Answers): boolean {
	return item.showIf === undefined || holds(item.showIf, answers);
}

/**
 * The items that a respondent with these answers sees, in order. An item that is hidden counts as not
 * answered for the conditions after it, whatever `answers` says of it.
 */
export function shownItems(instrument: Instrument, answers: Answers): Item[] {
	const known: Record<string, Answer> = {};
	return instrument.items.filter((item) => {
		if (!isShown(item, known)) return false;
		const answer = answerTo(item.id, answers);
		if (answer !== undefined) known[item.id] = answer;
		return true;
	});
}

/** The answer to an item, looked up among own properties alone; null counts as none. */
function answerTo(id: string, answers: Answers): Answer | undefined {
	return Object.hasOwn(answers, id) ? (answers[id] ?? undefined) : undefined;
}

function includes(answer: Answer, code: Code): boolean {
	return Array.isArray(answer) ? answer.includes(code) : answer === code;
}
