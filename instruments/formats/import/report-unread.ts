import type { Loss } from "../imported.ts";
import { excerpt, type JsonObject } from "./json.ts";

/** Reports each field of an element that nobody reads, with its value in a few words. */
export function reportUnread(
	element: JsonObject,
	read: ReadonlySet<string>,
	where: string,
	losses: Loss[],
	reasons: Readonly<Record<string, string>> = {},
): void {
	for (const [name, value] of Object.entries(element)) {
		if (read.has(name)) continue;
		const reason = Object.hasOwn(reasons, name) ? reasons[name] : undefined;
		losses.push({
			where,
			what: `${name}: ${excerpt(value)}`,
			why: reason ?? "A definition has no place for it.",
			kind: "lost",
		});
	}
}
