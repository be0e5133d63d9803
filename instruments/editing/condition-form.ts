import type { Condition } from "../definition.ts";

/** A comparison of one item's answer, such as `{item: "visited", is: "yes"}`. */
export type Comparison = Extract<Condition, { item: string }>;

/** One line of a form: a comparison, or its opposite. */
export interface ConditionRow {
	kind: "row";
	comparison: Comparison;
	isNegated: boolean;
}

/** Lines of which all, or any, must hold; or not all, or none. */
export interface ConditionGroup {
	kind: "group";
	join: "all" | "any";
	isNegated: boolean;
	parts: ConditionPart[];
}

/** What nests deeper than a form shows: in words there, and edited as JSON. */
export interface DeepCondition {
	kind: "deep";
	condition: Condition;
}

export type ConditionPart = ConditionRow | ConditionGroup | DeepCondition;

const LEVELS = 2;

/** A condition as the group that a form edits: lines, and groups of lines within it. */
export function conditionForm(condition: Condition): ConditionGroup {
	const part = partOf(condition, LEVELS);
	return part.kind === "group"
		? part
		: { kind: "group", join: "all", isNegated: false, parts: [part] };
}

/** The condition that a form says; undefined once nothing is left in it. Holds when what the form was made from holds. */
export function conditionOfForm(group: ConditionGroup): Condition | undefined {
	const joined = joinedBy(group);
	const isPlain = group.join === "all" && !group.isNegated;
	return isPlain && joined !== undefined && "all" in joined && !joined.all[1]
		? joined.all[0]
		: joined;
}

function partOf(condition: Condition, levels: number): ConditionPart {
	const isNegated = "not" in condition;
	const inner = isNegated ? condition.not : condition;
	if ("item" in inner) return rowOf(inner, isNegated);
	const join = "all" in inner ? "all" : "any";
	const parts = "all" in inner ? inner.all : "any" in inner ? inner.any : null;
	if (parts === null || levels === 0) return { kind: "deep", condition };
	return {
		kind: "group",
		join,
		isNegated,
		parts: parts.map((part) => partOf(part, levels - 1)),
	};
}

/** "Not answered" has a word of its own. */
function rowOf(comparison: Comparison, isNegated: boolean): ConditionRow {
	return "answered" in comparison && isNegated
		? {
				kind: "row",
				comparison: { ...comparison, answered: !comparison.answered },
				isNegated: false,
			}
		: { kind: "row", comparison, isNegated };
}

/** A group of one line stays a group, because more may be added to it. */
function joinedBy({
	parts,
	join,
	isNegated,
}: ConditionGroup): Condition | undefined {
	const conditions = parts.flatMap(conditionsOf);
	if (conditions.length === 0) return undefined;
	const joined: Condition =
		join === "all" ? { all: conditions } : { any: conditions };
	return isNegated ? { not: joined } : joined;
}

function conditionsOf(part: ConditionPart): Condition[] {
	switch (part.kind) {
		case "row":
			return [part.isNegated ? { not: part.comparison } : part.comparison];
		case "group":
			return [joinedBy(part)].filter((each) => each !== undefined);
		case "deep":
			return [part.condition];
	}
}
