import { canonicalJson } from "../canonical-json.ts";
import type { Condition, Item } from "../definition.ts";
import type { ItemPair } from "./pair-items.ts";

/**
 * When an item is shown, as a text that is equal in two versions exactly where the condition is. An item is
 * named by its place among the pairs, since it may go by another id in the other version.
 */
export function conditionFor(
	{ showIf }: Item,
	{ pairs }: { pairs: readonly ItemPair[] },
	side: keyof ItemPair,
): string {
	// Most items have none, and a map of a thousand names for each takes long.
	if (showIf === undefined) return "";
	const names = new Map(
		pairs.map((pair, place) => [pair[side]?.id, String(place)]),
	);
	return canonicalJson(renamed(showIf, names));
}

/** The condition with other names for its items. */
function renamed(
	condition: Condition,
	names: ReadonlyMap<string | undefined, string>,
): Condition {
	const each = (parts: Condition[]) =>
		parts.map((part) => renamed(part, names));
	if ("all" in condition) return { all: each(condition.all) };
	if ("any" in condition) return { any: each(condition.any) };
	if ("not" in condition) return { not: renamed(condition.not, names) };
	return { ...condition, item: names.get(condition.item) ?? condition.item };
}
