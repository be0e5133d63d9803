import type { Code, Option } from "../definition.ts";
import type { Problem } from "../fault.ts";
import { isExclusive } from "../values.ts";
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
	if (answer.length === 0) return NOTHING_CHOSEN;
	const chosen = answer.map((code) => options.get(code));
	if (chosen.includes(undefined)) return NOT_ON_THE_LIST;
	if (new Set(chosen).size < chosen.length) return CHOSEN_TWICE;
	const excludes = chosen.some((option) => option && isExclusive(option));
	return excludes && chosen.length > 1 ? EXCLUSIVE : null;
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
