import type { Scale } from "../../definition.ts";
import { rangeOf } from "../../values.ts";
import { isObject, type JsonObject, textAt } from "../import/json.ts";
import type { Entry } from "./entries.ts";
import { extensionsOf, reportExtensions, valueIn } from "./extensions.ts";
import type { Reading, Target } from "./reading.ts";
import { urls } from "./urls.ts";

/**
 * A score that the file works out, as a scale: where its expression adds up answers that are numbers here.
 * Null, and reported, for any other calculation.
 */
export function totalScore(
	reading: Reading,
	{ element, where }: Entry,
): Scale | null {
	const text = reading.text(element, "text") ?? reading.say(where);
	const parts = addedItems(reading, element);
	if (parts === null) {
		reading.lost(
			where,
			`${textAt(element, "text") ?? where}, a calculated value`,
			"Only sums of answers that are numbers become scales. Add the score by hand.",
		);
		reportExtensions(
			element,
			new Set([urls.itemControl, urls.hidden]),
			where,
			reading.losses,
		);
		return null;
	}
	reading.changed(
		where,
		"A calculated sum is a scale",
		"The sum was recognised, its rule for missing answers was not: every answer is needed. Say what a high score means.",
	);
	reportExtensions(
		element,
		new Set([
			urls.calculated,
			urls.variable,
			urls.unit,
			urls.hidden,
			urls.itemControl,
		]),
		where,
		reading.losses,
	);
	const ranges = parts.map(({ range }) => range);
	return {
		id: reading.names.give(where),
		title: text,
		meaning: text,
		rule: "sum",
		items: parts.map(({ id }) => id),
		missing: { maxMissing: 0 },
		range: {
			min: ranges.reduce((sum, { min }) => sum + min, 0),
			max: ranges.reduce((sum, { max }) => sum + max, 0),
		},
		direction: "neutral",
	};
}

interface Part {
	id: string;
	range: { min: number; max: number };
}

/** The items whose answers an element adds up, each once; null where it does anything else. */
function addedItems(reading: Reading, element: JsonObject): Part[] | null {
	const expressions = [urls.calculated, urls.variable]
		.flatMap((url) => extensionsOf(element, url))
		.flatMap((extension) => expressionOf(extension) ?? []);
	const whole = expressions.join("\n");
	const outside = whole.replace(/'[^']*'/g, "''");
	if (
		!/\+|\.sum\(/.test(outside) ||
		/[*/]|\s-\s|\b(avg|div|mod|max|min|power)\b/.test(outside)
	)
		return null;
	const names = new Set(
		[...whole.matchAll(/linkId\s*=\s*'([^']*)'/g)].map(([, name = ""]) => name),
	);
	const parts = [...names].map((name) => partOf(reading.targets.get(name)));
	return parts.length > 0 && parts.every((part) => part !== null)
		? parts
		: null;
}

function expressionOf(extension: JsonObject): string | undefined {
	const value = valueIn(extension);
	return isObject(value) ? textAt(value, "expression") : undefined;
}

function partOf(target: Target | undefined): Part | null {
	if (target === undefined) return null;
	const { item, options } = target;
	const responseSets =
		"responseSet" in item
			? { [item.responseSet]: { options: [...options] } }
			: {};
	const range = rangeOf(
		{ responseSets } as Parameters<typeof rangeOf>[0],
		item,
	);
	return range && { id: item.id, range };
}
