import type { Coding } from "../../definition.ts";
import { type JsonObject, objectsAt, textAt } from "../import/json.ts";

/** What an element is called in terminologies. */
export function codingsOf(element: JsonObject): { codings?: Coding[] } {
	const codings = objectsAt(element, "code").flatMap((coding): Coding[] => {
		const system = textAt(coding, "system");
		const code = textAt(coding, "code");
		const display = textAt(coding, "display");
		if (system === undefined || code === undefined) return [];
		return [{ system, code, ...(display !== undefined && { display }) }];
	});
	return codings.length > 0 ? { codings } : {};
}
