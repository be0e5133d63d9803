import type { Lineage } from "#instruments/definition.ts";

export type Relation = Lineage["relation"];

interface CopyWords {
	label: string;
	/** What follows for its name, status and norms. */
	hint: string;
}

/** What can be made from an instrument, and what follows from it. */
export const copyWords: Record<Relation, CopyWords> = {
	"new-version-of": {
		label: "A new version",
		hint: "It stays the same instrument: same id, name and status. Change wording, answers or scoring of a validated one, and it becomes an adaptation: then it needs a name of its own, and norms no longer apply.",
	},
	"adapted-from": {
		label: "An adaptation",
		hint: "It is another instrument: it has a name of its own, says on every page what it was adapted from, and lists each difference. A validated one becomes “adapted”: what studies found, norms included, does not carry over.",
	},
	"inspired-by": {
		label: "A new one, inspired by it",
		hint: "For your own questions on the same subject. Nothing that is known about the original applies.",
	},
	"easy-read-of": {
		label: "An easy-read version",
		hint: "Short sentences with pictures. It can be offered beside the original in one survey; its totals are not compared with it.",
	},
	"child-version-of": {
		label: "A version for children",
		hint: "Fewer answers to choose from, in words for their age. It can be offered beside the original; its totals are not compared with it.",
	},
	"proxy-version-of": {
		label: "A version for somebody who answers for another",
		hint: "Asked of a carer or relative. What they see differs from what the person feels, so its totals are kept apart.",
	},
};

export const relations = Object.keys(copyWords) as Relation[];
