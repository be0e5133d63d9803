import { holds } from "../conditions.ts";
import type {
	Answer,
	Answers,
	Condition,
	Instrument,
	Item,
} from "../definition.ts";
import { pointer } from "../fault.ts";
import { inLanguage } from "../text.ts";
import { optionsOf } from "../values.ts";
import type { Advice } from "./advice.ts";
import { answerSpace, kindsIn } from "./answer-paths.ts";

/** Fewer questions left out than this are an ordinary follow-up. */
const FEWEST = 3;

/** Answers, or leaving one out, after which no further question comes. */
export function earlyEndAdvice(definition: Instrument): Advice[] {
	const { items } = definition;
	const questions = items.filter(({ type }) => type !== "information");
	const from = questions.findLastIndex(({ showIf }) => showIf === undefined);
	const space = answerSpace(definition);
	return questions.flatMap((item, place) => {
		const later = questions.slice(place + 1);
		if (place < from || later.length < FEWEST) return [];
		return (kindsIn(space, item) ?? [])
			.filter((answer) => endsAfter(item.id, answer, later))
			.map((answer) => earlyEnd(definition, item, answer, later.length));
	});
}

/** Whether everything later is hidden whatever else was answered. What is hidden has no answer itself. */
function endsAfter(
	id: string,
	answer: Answer | undefined,
	later: readonly Item[],
): boolean {
	const known = answer === undefined ? {} : { [id]: answer };
	const decided = new Set([id]);
	return later.every((item) => {
		decided.add(item.id);
		const { showIf } = item;
		return showIf !== undefined && outcome(showIf, known, decided) === false;
	});
}

/** Whether a condition holds where only these items' answers are known; undefined where that hangs on others. */
function outcome(
	condition: Condition,
	known: Answers,
	decided: ReadonlySet<string>,
): boolean | undefined {
	const of = (part: Condition) => outcome(part, known, decided);
	if ("all" in condition) return together(condition.all.map(of), false);
	if ("any" in condition) return together(condition.any.map(of), true);
	if ("not" in condition) {
		const inner = of(condition.not);
		return inner === undefined ? undefined : !inner;
	}
	return decided.has(condition.item) ? holds(condition, known) : undefined;
}

/** One part that is `deciding` decides; else all must be known. */
function together(
	parts: (boolean | undefined)[],
	deciding: boolean,
): boolean | undefined {
	if (parts.includes(deciding)) return deciding;
	return parts.includes(undefined) ? undefined : !deciding;
}

function earlyEnd(
	definition: Instrument,
	item: Item,
	answer: Answer | undefined,
	count: number,
): Advice {
	const path = pointer("items", definition.items.indexOf(item));
	if (answer === undefined) {
		const message = `Whoever leaves this question out is asked none of the ${count} after it. If that is not meant, let their conditions hold without an answer too, or ask for an answer here.`;
		return { path, code: "skipping-ends", message, level: "look" };
	}
	const message = `Whoever answers "${nameOf(definition, item, answer)}" is asked none of the ${count} questions after it. Make sure that this is meant, and that the last page thanks them too.`;
	return { path, code: "answer-ends", message, level: "tip" };
}

function nameOf(definition: Instrument, item: Item, answer: Answer): string {
	const [language = "en"] = definition.languages;
	return [answer]
		.flat()
		.map((code) => {
			const option = optionsOf(definition, item).find((o) => o.code === code);
			return option ? inLanguage(option.label, language) : String(code);
		})
		.join(", ");
}
