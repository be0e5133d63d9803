import type { Code, Instrument, Option } from "../../definition.ts";
import { namer, validId } from "./names.ts";

/** A list of answers of a file with the codes that they go by there. */
export interface Choices {
	options: Option[];
	/** Our code for theirs. */
	codes: ReadonlyMap<string, Code>;
}

/** Collects lists of answers; items with the same list share one. */
export class ResponseSets {
	readonly #name = namer();
	readonly #byContent = new Map<string, string>();
	/** Long lists that come again and again are not compared each time. */
	readonly #byIdentity = new WeakMap<Option[], string>();
	readonly all: Instrument["responseSets"] = {};

	/** The id of the list. @param name what it is called if it is a new one */
	idOf(options: Option[], name: string): string {
		const known = this.#byIdentity.get(options);
		if (known !== undefined) return known;
		const content = JSON.stringify(options);
		const id = this.#byContent.get(content) ?? this.#name(validId(name));
		this.#byIdentity.set(options, id);
		this.#byContent.set(content, id);
		this.all[id] ??= { options };
		return id;
	}
}

const TEXT_CODE = /^[A-Za-z][A-Za-z0-9_-]{0,31}$/;

/**
 * Turns the codes of one list into ours: numbers stay numbers, words stay words, and all others get the
 * nearest that is allowed and not taken. Codes that differ in capitals alone are the same.
 */
export function coder(): (raw: string) => { code: Code; changed: boolean } {
	const taken = new Set<string>();
	const next = new Map<string, number>();
	return (raw) => {
		let code = codeOf(raw);
		const word = asWord(raw).slice(0, 24);
		for (let n = next.get(word) ?? 2; taken.has(alike(code)); n += 1) {
			code = `${word}_${n}`;
			next.set(word, n + 1);
		}
		taken.add(alike(code));
		return { code, changed: String(code) !== raw };
	};
}

function alike(code: Code): string {
	return String(code).toLowerCase();
}

function codeOf(raw: string): Code {
	if (/^-?\d{1,15}(\.\d+)?$/.test(raw)) return Number(raw) + 0;
	return TEXT_CODE.test(raw) ? raw : asWord(raw);
}

function asWord(raw: string): string {
	const word = raw
		.slice(0, 200)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/[^A-Za-z0-9_-]+/g, "_")
		.replace(/_+$/, "");
	return (/^[A-Za-z]/.test(word) ? word : `c${word}`).slice(0, 32);
}
