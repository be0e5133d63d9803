import type { Item, Scale } from "../definition.ts";
import { inLanguage } from "../text.ts";
import type { ItemPair } from "./pair-items.ts";
import type { About, JudgedChange } from "./version-change.ts";

const otherwise: Partial<Record<About, string>> = {
	question: "is worded otherwise",
	help: "is explained otherwise",
	answers: "has other answers",
	condition: "is asked of other people",
	section: "stands under other words",
};

/** Why answers to a question of a scale may not be compared; none where they may. */
export function reasonsAgainst(
	pair: ItemPair,
	scale: { before: Scale; after: Scale },
	changes: readonly JudgedChange[],
): string[] {
	const { before, after } = pair;
	if (!before || !after) return [`${named(after ?? before)} is not in both`];
	const isInBoth =
		scale.before.items?.includes(before.id) &&
		scale.after.items?.includes(after.id);
	if (!isInBoth) return [`${named(after)} is part of it in one version alone`];
	return touching(pair, changes)
		.filter(({ severity }) => severity === "substance")
		.flatMap(({ about }) => otherwise[about] ?? [])
		.map((how) => `${named(after)} ${how}`);
}

/** The changes of this question by itself. */
export function touching(
	pair: ItemPair,
	changes: readonly JudgedChange[],
): JudgedChange[] {
	return changes.filter(
		({ touches }) => typeof touches !== "string" && touches.includes(pair),
	);
}

/** Whether it is turned round before scoring in one version alone. */
export function isTurned(
	pair: ItemPair,
	changes: readonly JudgedChange[],
): boolean {
	return touching(pair, changes).some(
		({ about }) => about === "direction-of-answers",
	);
}

/** `the question “Being listened to”`, by what it is about. */
export function named(item: Item | null): string {
	return item ? `the question “${inLanguage(item.topic, "en")}”` : "a question";
}
