import type { Instrument } from "../../definition.ts";
import { isObject, listAt, textAt } from "../import/json.ts";
import type { Asked, Imported } from "../imported.ts";

/**
 * Takes our own JSON as it is: nothing is left out, so that `checkDefinition` names every field that is none.
 *
 * @param wanted id or title in place of what the file says
 */
export function fromWaymark(json: unknown, wanted: Asked = {}): Imported {
	if (!isObject(json) || !Array.isArray(json.items)) {
		const why =
			"A definition of Waymark is an object with its questions under “items”, and this file is not. Its schema is at /schemas/instrument.json.";
		return { definition: null, understood: [why], losses: [] };
	}
	const [language = wanted.language ?? "en"] = listAt(json, "languages");
	const definition = {
		...json,
		...(wanted.id !== undefined && { id: wanted.id }),
		...(wanted.title !== undefined && {
			title: { [String(language)]: wanted.title },
		}),
	};
	const name = `${textAt(json, "id") ?? "without an id"} ${textAt(json, "version") ?? ""}`;
	return {
		// It may be broken in any way, as a draft may.
		definition: definition as unknown as Instrument,
		understood: [
			`A definition of Waymark: ${name.trim()}.`,
			`Items: ${json.items.length}. Scales: ${listAt(json, "scales").length}.`,
			"It is taken as it is. What has no place in a definition is among the faults, and stays in the draft until you take it out.",
		],
		losses: [],
	};
}
