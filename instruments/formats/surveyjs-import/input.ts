import type { Item } from "../../definition.ts";
import { type JsonObject, numberAt } from "../import/json.ts";
import type { Choices } from "../tables/response-sets.ts";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** How a question is answered. */
export interface Input extends Choices {
	asked: Without<
		Exclude<Item, { type: "information" }>,
		"id" | "topic" | "text"
	>;
	/** Fields of the element that were read. */
	read: readonly string[];
}

export function plainInput(
	asked: Input["asked"],
	read: readonly string[],
): Input {
	return { asked, options: [], codes: new Map(), read };
}

export function lengthOf(element: JsonObject): { maxLength?: number } {
	const length = numberAt(element, "maxLength");
	return length === undefined || length < 1
		? {}
		: { maxLength: Math.min(10_000, Math.round(length)) };
}
