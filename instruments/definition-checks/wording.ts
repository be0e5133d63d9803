import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** Withheld wording stays out until permission is recorded; all other wording is there. */
export function wordingFaults(instrument: Instrument): Fault[] {
	const withheld =
		instrument.itemsPolicy === "withheld" &&
		instrument.licence.permissionEvidence === undefined;
	return instrument.items.flatMap((item, i) => {
		if (item.type === "information") return [];
		const path = pointer("items", i, "text");
		if (withheld) return item.text === null ? [] : [unpermitted(path)];
		return item.text === null ? [missing(path)] : [];
	});
}

function unpermitted(path: string): Fault {
	const message =
		"The licence withholds this wording. Record the permission to use it under licence.permissionEvidence, or put null here.";
	return { path, code: "wording-without-permission", message };
}

function missing(path: string): Fault {
	const message = "The wording is missing. Add it in each language.";
	return { path, code: "wording-missing", message };
}
