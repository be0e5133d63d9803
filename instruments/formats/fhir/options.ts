import type { Code, Option } from "../../definition.ts";
import { type JsonObject, textAt } from "../import/json.ts";
import { MOST_OPTIONS } from "../import/limits.ts";
import { coder } from "../tables/response-sets.ts";
import type { RawOption } from "./concepts.ts";
import { rawOptions } from "./raw-options.ts";
import type { Reading, ReadOptions } from "./reading.ts";

/** The answers that an element offers. Null, and reported, where they are not in the file. */
export function readOptions(
	reading: Reading,
	element: JsonObject,
	where: string,
): ReadOptions | null {
	const address = textAt(element, "answerValueSet") ?? "";
	const known = reading.valueSets.get(address);
	if (known !== undefined) return known;
	const read = readAnew(reading, element, where);
	if (address !== "") reading.valueSets.set(address, read);
	return read;
}

function readAnew(
	reading: Reading,
	element: JsonObject,
	where: string,
): ReadOptions | null {
	const raw = rawOptions(reading, element, where);
	if (raw.length > MOST_OPTIONS) {
		reading.changed(
			where,
			`It has ${raw.length} answers; it is asked as a text`,
			"Nobody reads so many. Ask for a part of them, or for words.",
		);
		return null;
	}
	if (raw.length === 0) return null;
	const isScored = scoresTellApart(raw);
	if (isScored) reportScored(reading, raw, where);
	else if (raw.some(({ score }) => score !== undefined)) {
		reading.lost(
			where,
			"The scores of the answers",
			"Two answers have the same score. Give each a number of its own if they are scored.",
		);
	}
	const give = coder();
	const known = new Map<string, Code>();
	const options = raw.map((each) => {
		const wanted = each.given ?? wantedCode(each, isScored);
		const { code } = give(String(wanted));
		for (const key of each.keys) known.set(key, code);
		return optionOf(each, code);
	});
	return { options, codes: known };
}

/** An answer without a value has a text as its code. */
function wantedCode(
	{ code, kind, score }: RawOption,
	isScored: boolean,
): string | number {
	if (kind !== undefined) return worded(code);
	return isScored ? (score ?? worded(code)) : code;
}

function worded(code: string | number): string {
	return /^[A-Za-z]/.test(String(code)) ? String(code) : `c_${code}`;
}

function optionOf(
	{ label, coding, kind, exclusive }: RawOption,
	code: Code,
): Option {
	return {
		code,
		label,
		...(coding && { codings: [coding] }),
		...(kind && { kind }),
		...(exclusive && !kind && { exclusive }),
	};
}

function scoresTellApart(raw: readonly RawOption[]): boolean {
	const scores = raw.flatMap(({ score }) => score ?? []);
	return scores.length > 0 && new Set(scores).size === scores.length;
}

function reportScored(
	reading: Reading,
	raw: readonly RawOption[],
	where: string,
): void {
	const renamed = raw.filter(({ coding, given }) => coding && !given);
	if (renamed.length === 0) return;
	const codes = renamed.map(
		({ code, score }) => `${code} is ${score ?? "a text"}`,
	);
	reading.changed(
		where,
		codes.join(", "),
		"The score of an answer is its code here, so that scales can use it. The codes of the terminology stay beside it.",
	);
}
