import type { Code, Option, RankingItem } from "../definition.ts";
import type { Problem } from "../fault.ts";
import { isExclusive, ranksOf } from "../values.ts";
import { wrongType } from "./problems.ts";

type Options = ReadonlyMap<Code, Option>;

export function checkSingle(options: Options, answer: unknown): Problem | null {
	if (typeof answer !== "number" && typeof answer !== "string") {
		return wrongType("one code of the item's list of options");
	}
	return options.has(answer) ? null : NOT_ON_THE_LIST;
}

export function checkMultiple(
	options: Options,
	answer: unknown,
): Problem | null {
	if (!Array.isArray(answer)) return wrongType("a list of codes, such as [1]");
	const problem = checkList(options, answer);
	if (problem !== null) return problem;
	const excludes = answer.some((code) => {
		const option = options.get(code);
		return option && isExclusive(option);
	});
	return excludes && answer.length > 1 ? EXCLUSIVE : null;
}

/** A ranking may stop early, unless its question must be answered. */
export function checkRanking(
	item: RankingItem,
	options: Options,
	answer: unknown,
): Problem | null {
	if (!Array.isArray(answer)) {
		return wrongType("a list of codes in order, such as [2, 1]");
	}
	const problem = checkList(options, answer);
	if (problem !== null) return problem;
	const ranks = ranksOf(item, options.size);
	if (answer.length > ranks) return tooManyRanked(ranks);
	const isShort = item.required === true && answer.length < ranks;
	return isShort ? tooFewRanked(ranks) : null;
}

function checkList(options: Options, codes: unknown[]): Problem | null {
	if (codes.length === 0) return NOTHING_CHOSEN;
	const chosen = codes.map((code) => options.get(code as Code));
	if (chosen.includes(undefined)) return NOT_ON_THE_LIST;
	return new Set(chosen).size < chosen.length ? CHOSEN_TWICE : null;
}

function tooManyRanked(ranks: number): Problem {
	const message = `Rank at most ${ranks} of the options, the first choice first.`;
	return { code: "too-many-ranked", message };
}

function tooFewRanked(ranks: number): Problem {
	const message = `This question needs ${ranks} options in order, the first choice first. Rank the others too.`;
	return { code: "too-few-ranked", message };
}

const NOT_ON_THE_LIST = {
	code: "code-not-on-the-list",
	message:
		"The item does not offer this code. Send a code of its list of options; a number is sent without quotation marks.",
};

const NOTHING_CHOSEN = {
	code: "nothing-chosen",
	message:
		"An item that is not answered is left out, never an empty list. Leave it out.",
};

const CHOSEN_TWICE = {
	code: "chosen-twice",
	message: "Each code may be on the list once. Take the repeated one out.",
};

const EXCLUSIVE = {
	code: "exclusive-with-others",
	message:
		"One of the chosen options excludes all others. Send it alone, or take it out.",
};
