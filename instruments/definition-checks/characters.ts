import { UNPRINTABLE } from "../answer-checks/text.ts";
import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** No text anywhere holds characters that cannot be shown or kept by a database. */
export function characterFaults(instrument: Instrument): Fault[] {
	return faultsWithin(instrument, "");
}

function faultsWithin(value: unknown, path: string): Fault[] {
	if (typeof value === "string") {
		return UNPRINTABLE["long-text"].test(value) ? [unprintable(path)] : [];
	}
	return typeof value === "object" && value !== null
		? Object.entries(value).flatMap(([name, part]) =>
				faultsWithin(part, path + pointer(name)),
			)
		: [];
}

function unprintable(path: string): Fault {
	const message =
		"The text holds control characters or halves of characters. Take them out.";
	return { path, code: "unprintable-text", message };
}
