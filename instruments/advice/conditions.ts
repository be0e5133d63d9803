import { holds } from "../conditions.ts";
import type { Condition, Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import type { Advice } from "./advice.ts";
import { type AnswerSpace, answerSpace, findPath } from "./answer-paths.ts";
import { comparisonsIn } from "./comparisons.ts";

/** Conditions that no answers meet, or that all meet, and red flags that nobody can raise. */
export function conditionAdvice(definition: Instrument): Advice[] {
	const space = answerSpace(definition);
	return [
		...definition.items.flatMap(({ showIf }, i) =>
			showIf === undefined
				? []
				: showIfAdvice(space, showIf, pointer("items", i, "showIf")),
		),
		...(definition.redFlags ?? []).flatMap(({ when }, i) =>
			canBe(space, when) === false
				? [neverRaised(pointer("redFlags", i, "when"))]
				: [],
		),
	];
}

function showIfAdvice(
	space: AnswerSpace,
	condition: Condition,
	path: string,
): Advice[] {
	// A fault elsewhere says that a name leads nowhere.
	if (!comparisonsIn(condition).every(({ item }) => space.items.has(item)))
		return [];
	const isMet = canBe(space, condition);
	if (isMet === null) return [notChecked(path)];
	if (!isMet) return [neverShown(path)];
	const isUnmet = canBe(space, { not: condition });
	if (isUnmet === null) return [notChecked(path)];
	return isUnmet ? [] : [alwaysShown(path)];
}

function canBe(space: AnswerSpace, condition: Condition): boolean | null {
	const ids = comparisonsIn(condition).map(({ item }) => item);
	return findPath(space, ids, (path) => holds(condition, path));
}

function neverShown(path: string): Advice {
	const message =
		"No answers meet this condition, so nobody will ever see the question. Parts of the condition, or the conditions of the questions that it looks at, exclude each other.";
	return { path, code: "never-shown", message, level: "look" };
}

function alwaysShown(path: string): Advice {
	const message =
		"Every answer meets this condition, so it hides nothing. Take it out, or correct it.";
	return { path, code: "always-shown", message, level: "look" };
}

function neverRaised(path: string): Advice {
	const message =
		"No answers raise this red flag. Its parts, or the conditions of the questions that it looks at, exclude each other.";
	return { path, code: "red-flag-never-raised", message, level: "look" };
}

function notChecked(path: string): Advice {
	const message =
		"Not checked: this condition hangs on too many answers to try them all. Try it out in the preview.";
	return { path, code: "condition-not-checked", message, level: "tip" };
}
