import type { Instrument, Option } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** Every list of options is there, used, and tells its options apart. */
export function responseSetFaults(instrument: Instrument): Fault[] {
	const { items, responseSets } = instrument;
	const wanted = items.map((item) =>
		"responseSet" in item ? item.responseSet : undefined,
	);
	return [
		...wanted.flatMap((id, i) =>
			id === undefined || Object.hasOwn(responseSets, id)
				? []
				: [unknown(id, i)],
		),
		...Object.keys(responseSets).flatMap((id) =>
			wanted.includes(id) ? [] : [unused(id)],
		),
		...Object.entries(responseSets).flatMap(([id, { options }]) =>
			optionFaults(options, pointer("responseSets", id, "options")),
		),
	];
}

function unknown(id: string, i: number): Fault {
	return {
		path: pointer("items", i, "responseSet"),
		code: "unknown-response-set",
		message: `There is no response set "${id}". Add it, or name another.`,
	};
}

function unused(id: string): Fault {
	return {
		path: pointer("responseSets", id),
		code: "unused-response-set",
		message:
			"No item uses this response set. Take it out, or name it in an item.",
	};
}

function optionFaults(options: Option[], at: string): Fault[] {
	const seen = new Set<string>();
	return options.flatMap(({ code, kind }, i) => {
		const path = at + pointer(i, "code");
		const alike = String(code).toLowerCase();
		if (seen.has(alike)) return [duplicate(path)];
		seen.add(alike);
		return kind !== undefined && typeof code === "number"
			? [valueOfKind(path)]
			: [];
	});
}

/** Statistics packages and survey-core compare texts without regard to case. */
function duplicate(path: string): Fault {
	const message =
		"Another option of this list has this code, or the same in other capitals. Choose a different code.";
	return { path, code: "duplicate-code", message };
}

function valueOfKind(path: string): Fault {
	const message =
		'An answer without a value has a text as its code, such as "NA" or "DK", so that it can never be scored as a number.';
	return { path, code: "value-without-meaning", message };
}
