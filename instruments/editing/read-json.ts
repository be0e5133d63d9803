/** Where something is in a text; both are counted from 1. */
export interface TextPlace {
	line: number;
	column: number;
}

export type ReadJson =
	| {
			value: unknown;
			/** The line on which each value begins, by its JSON pointer. */
			lines: ReadonlyMap<string, number>;
	  }
	| { fault: { message: string } & TextPlace };

const DEEPEST = 200;

const WHITE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SIMPLE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads JSON (RFC 8259) that somebody wrote by hand. It says where a mistake is, which engines do each in
 * their own way or not at all, and takes no name twice, which they let pass.
 */
export function readJson(text: string): ReadJson {
	const reader = new Reader(text);
	try {
		reader.value("", 0);
		reader.end();
	} catch (mistake) {
		if (!(mistake instanceof Mistake)) throw mistake;
		return {
			fault: { message: mistake.message, ...placeAt(text, mistake.at) },
		};
	}
	return { value: JSON.parse(text), lines: reader.lines };
}

class Mistake extends Error {
	readonly at: number;
	constructor(message: string, at: number) {
		super(message);
		this.at = at;
	}
}

class Reader {
	readonly text: string;
	readonly lines = new Map<string, number>();
	#at = 0;
	/** Line feeds before `#counted`, so that each is counted once. */
	#line = 1;
	#counted = 0;

	constructor(text: string) {
		this.text = text;
	}

	value(pointer: string, depth: number): void {
		this.#take(WHITE);
		this.lines.set(pointer, this.#lineHere());
		if (depth > DEEPEST) throw this.#mistake("This is nested too deeply.");
		if (this.#skips("{")) this.#members(pointer, depth);
		else if (this.#skips("[")) this.#elements(pointer, depth);
		else if (this.#take(STRING) === null && this.#take(SIMPLE) === null)
			throw this.#mistake(
				"A value is missing here: a text in quotation marks, a number, true, false, null, a list or an object.",
			);
	}

	end(): void {
		this.#take(WHITE);
		if (this.#at < this.text.length)
			throw this.#mistake(
				"Nothing may follow after the end of the definition.",
			);
	}

	#members(pointer: string, depth: number): void {
		const names = new Set<string>();
		this.#list("}", () => {
			const start = this.#at;
			const written = this.#take(STRING);
			if (written === null)
				throw this.#mistake("A name in quotation marks is missing here.");
			const name: string = JSON.parse(written);
			if (names.has(name))
				throw new Mistake(`"${name}" is here twice. Take one out.`, start);
			names.add(name);
			this.#take(WHITE);
			if (!this.#skips(":"))
				throw this.#mistake("A colon is missing after this name.");
			const step = name.replaceAll("~", "~0").replaceAll("/", "~1");
			this.value(`${pointer}/${step}`, depth + 1);
		});
	}

	#elements(pointer: string, depth: number): void {
		let index = 0;
		this.#list("]", () => {
			this.value(`${pointer}/${index}`, depth + 1);
			index += 1;
		});
	}

	#list(end: "}" | "]", part: () => void): void {
		this.#take(WHITE);
		if (this.#skips(end)) return;
		for (;;) {
			this.#take(WHITE);
			part();
			this.#take(WHITE);
			if (this.#skips(end)) return;
			if (!this.#skips(","))
				throw this.#mistake(`A comma or ${end} is missing here.`);
		}
	}

	#take(token: RegExp): string | null {
		token.lastIndex = this.#at;
		const [found] = token.exec(this.text) ?? [];
		if (found === undefined) return null;
		this.#at += found.length;
		return found;
	}

	#skips(sign: string): boolean {
		if (this.text[this.#at] !== sign) return false;
		this.#at += 1;
		return true;
	}

	#lineHere(): number {
		for (; this.#counted < this.#at; this.#counted += 1)
			if (this.text[this.#counted] === "\n") this.#line += 1;
		return this.#line;
	}

	#mistake(message: string): Mistake {
		return new Mistake(message, this.#at);
	}
}

function placeAt(text: string, at: number): TextPlace {
	const before = text.slice(0, at).split("\n");
	return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
