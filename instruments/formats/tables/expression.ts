/** A formula or condition as REDCap and XLSForm write it: both dialects at once, which never mean different things by one sign. */
export type Expression =
	| { kind: "field"; name: string; code?: string }
	/** The answer itself, which is `.` in XLSForm. */
	| { kind: "self" }
	| { kind: "value"; value: string | number }
	| { kind: "call"; name: string; of: Expression[] }
	/** Several things joined by one sign: and, or, +. */
	| { kind: "joined"; by: "and" | "or" | "+"; parts: Expression[] }
	| { kind: "pair"; sign: string; left: Expression; right: Expression };

/** A text that is not, or not yet, understood. The message is for people. */
export class NotUnderstood extends Error {}

const TOKEN =
	/\s*(?:(?<field>\[[^[\]()]+(?:\([^[\]()]*\))?\]|\$\{[^{}]+\})|(?<text>"[^"]*"|'[^']*')|(?<number>\d+(?:\.\d+)?|\.\d+)|(?<word>&&|\|\||[A-Za-z_][\w:-]*)|(?<sign><=|>=|<>|!=|[=<>()+\-*/^,.]))/y;

const LONGEST = 20_000;
const DEEPEST = 12;

interface Token {
	kind: "field" | "text" | "number" | "word" | "sign" | "end";
	text: string;
}

/** Reads a formula or condition. @throws NotUnderstood */
export function parseExpression(source: string): Expression {
	if (source.length > LONGEST) throw new NotUnderstood("It is too long.");
	const parser = new Parser(tokensOf(source));
	const expression = parser.or();
	parser.expectEnd();
	return expression;
}

function tokensOf(source: string): Token[] {
	const tokens: Token[] = [];
	const text = source.trimEnd();
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const at = TOKEN.lastIndex;
		const groups = TOKEN.exec(text)?.groups;
		if (groups === undefined)
			throw new NotUnderstood(
				`“${text.slice(at, at + 20)}” is not understood.`,
			);
		for (const kind of ["field", "text", "number", "word", "sign"] as const) {
			const found = groups[kind];
			if (found !== undefined) tokens.push({ kind, text: found });
		}
	}
	return tokens;
}

const END: Token = { kind: "end", text: "" };

/** Recursive descent; what binds least comes first. */
class Parser {
	#at = 0;
	#depth = 0;
	readonly #tokens: Token[];

	constructor(tokens: Token[]) {
		this.#tokens = tokens;
	}

	or(): Expression {
		this.#depth += 1;
		if (this.#depth > DEEPEST)
			throw new NotUnderstood("It is nested too deep.");
		const whole = this.#joined("or", ["or", "||"], () => this.#and());
		this.#depth -= 1;
		return whole;
	}

	expectEnd(): void {
		if (this.#next.kind !== "end") throw this.#unexpected();
	}

	#and(): Expression {
		return this.#joined("and", ["and", "&&"], () => this.#comparison());
	}

	#comparison(): Expression {
		return this.#pair(["=", "!=", "<>", "<", "<=", ">", ">="], () =>
			this.#sum(),
		);
	}

	#sum(): Expression {
		return this.#pair(["-"], () =>
			this.#joined("+", ["+"], () =>
				this.#pair(["*", "/", "^", "div", "mod"], () => this.#primary()),
			),
		);
	}

	#joined(
		by: "and" | "or" | "+",
		signs: string[],
		part: () => Expression,
	): Expression {
		const first = part();
		const parts = [first];
		while (this.#accept(...signs)) parts.push(part());
		return parts.length === 1 ? first : { kind: "joined", by, parts };
	}

	#pair(signs: string[], part: () => Expression): Expression {
		let left = part();
		for (let n = 0; this.#isOne(signs); n += 1) {
			if (n > DEEPEST) throw new NotUnderstood("It is too long.");
			const sign = this.#take().text;
			left = { kind: "pair", sign, left, right: part() };
		}
		return left;
	}

	#primary(): Expression {
		const token = this.#take();
		switch (token.kind) {
			case "field":
				return fieldOf(token.text);
			case "text":
				return { kind: "value", value: token.text.slice(1, -1) };
			case "number":
				return { kind: "value", value: Number(token.text) };
			case "word":
				return this.#call(token.text);
			default:
				return this.#sign(token);
		}
	}

	#sign(token: Token): Expression {
		if (token.text === ".") return { kind: "self" };
		if (token.text === "(") return this.#inside();
		if (token.text === "-" && this.#next.kind === "number") {
			return { kind: "value", value: -Number(this.#take().text) };
		}
		throw this.#unexpected(token);
	}

	#call(name: string): Expression {
		if (!this.#accept("(")) throw new NotUnderstood(`“${name}” is not known.`);
		const of: Expression[] = [];
		while (!this.#accept(")")) {
			if (of.length > 0 && !this.#accept(",")) throw this.#unexpected();
			of.push(this.or());
		}
		return { kind: "call", name: name.toLowerCase(), of };
	}

	#inside(): Expression {
		const inside = this.or();
		if (!this.#accept(")")) throw this.#unexpected();
		return inside;
	}

	get #next(): Token {
		return this.#tokens[this.#at] ?? END;
	}

	#take(): Token {
		const token = this.#next;
		this.#at += 1;
		return token;
	}

	#isOne(texts: string[]): boolean {
		const { kind, text } = this.#next;
		const can = kind === "sign" || kind === "word";
		return can && texts.includes(text.toLowerCase());
	}

	#accept(...texts: string[]): boolean {
		const does = this.#isOne(texts);
		if (does) this.#at += 1;
		return does;
	}

	#unexpected({ text } = this.#next): NotUnderstood {
		return new NotUnderstood(
			text === "" ? "It ends too early." : `“${text}” is not expected there.`,
		);
	}
}

/** `[name]`, `[name(code)]` or `${name}`. */
function fieldOf(text: string): Expression {
	const inside = text.startsWith("$") ? text.slice(2, -1) : text.slice(1, -1);
	const [name = "", code] = inside.replace(/\)\s*$/, "").split("(", 2);
	const field = { kind: "field", name: name.trim() } as const;
	return code === undefined ? field : { ...field, code: code.trim() };
}
