import type { Condition } from "../definition.ts";

/** A part of a condition that asks about one answer. */
export type Comparison = Extract<Condition, { item: string }>;

/** Everything that a condition asks, in order. */
export function comparisonsIn(condition: Condition): Comparison[] {
	if ("all" in condition) return condition.all.flatMap(comparisonsIn);
	if ("any" in condition) return condition.any.flatMap(comparisonsIn);
	if ("not" in condition) return comparisonsIn(condition.not);
	return [condition];
}
