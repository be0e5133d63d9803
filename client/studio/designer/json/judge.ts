import type { Instrument } from "#instruments/definition.ts";
import { isEditable } from "#instruments/editing/is-editable.ts";
import type { ReadJson } from "#instruments/editing/read-json.ts";
import type { Fault } from "#instruments/fault.ts";

/** Something wrong with a text, and where. */
export interface Finding {
	line: number;
	/** Where it is known; the line's beginning otherwise. */
	column?: number;
	/** A JSON pointer; of a mistake in the writing itself there is none. */
	path?: string;
	message: string;
}

export interface Verdict {
	/** What may be applied; null when the text must be put right first. */
	definition: Instrument | null;
	findings: Finding[];
	/** The outcome in a sentence. */
	words: string;
}

/** Without these the forms of the designer have nothing to show. */
const STRUCTURAL = ["missing-field", "wrong-type", "too-deep"];

/**
 * Whether a text may take the place of a draft. Faults that the forms can show and mend do not stand in its
 * way; they are told all the same.
 *
 * @param faults of the value that was read
 * @param draft whose id and version stay
 */
export function judge(
	read: ReadJson,
	faults: readonly Fault[],
	draft: Instrument,
): Verdict {
	if ("fault" in read) return refused([read.fault]);
	const { value, lines } = read;
	const found = (list: readonly Fault[]) =>
		list.map(({ path, message }) => ({
			line: lineOf(path, lines),
			path,
			message,
		}));
	const blocking = [
		...renamings(value, draft),
		...faults.filter(({ code }) => STRUCTURAL.includes(code)),
	];
	if (blocking.length > 0 || !isEditable(value))
		return refused(found(blocking));
	return {
		definition: value,
		findings: found(faults),
		words:
			faults.length === 0
				? "Applied. There is no fault."
				: `Applied. Faults left: ${faults.length}.`,
	};
}

function refused(findings: Finding[]): Verdict {
	return {
		definition: null,
		findings,
		words: "Not applied. Put right what is listed below, and apply it again.",
	};
}

function renamings(value: unknown, draft: Instrument): Fault[] {
	const given = (value ?? {}) as Record<string, unknown>;
	return (["id", "version"] as const)
		.filter((field) => given[field] !== draft[field])
		.map((field) => ({
			path: `/${field}`,
			code: "fixed",
			message: `The ${field} of a draft is fixed. Write "${draft[field]}" here, or make a copy in the library.`,
		}));
}

/** What is missing has no line of its own: that of what it is missing in. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
	return (
		lines.get(path) ??
		(path === "" ? 1 : lineOf(path.replace(/\/[^/]*$/, ""), lines))
	);
}
