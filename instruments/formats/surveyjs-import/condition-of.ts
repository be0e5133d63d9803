import type { Condition } from "../../definition.ts";
import { compare } from "../tables/comparison.ts";
import { NotUnderstood } from "../tables/expression.ts";
import type { Earlier, Known } from "../tables/known.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * What an expression of SurveyJS, such as `{visited} = 'yes' and {age} > 17`, is among our conditions.
 *
 * @throws NotUnderstood with why it cannot be said
 */
export function conditionOf(source: string, earlier: Earlier): Condition {
	const parser = new Parser(tokensOf(source), earlier);
	const condition = parser.either();
	parser.expectEnd();
	return condition;
}

const END: Token = { kind: "end", text: "" };
const DEEPEST = 30;

const signs: Readonly<Record<string, string>> = {
	"=": "=",
	"==": "=",
	equal: "=",
	"<>": "!=",
	"!=": "!=",
	notequal: "!=",
	">": ">",
	greater: ">",
	"<": "<",
	less: "<",
	">=": ">=",
	greaterorequal: ">=",
	"<=": "<=",
	lessorequal: "<=",
};

type Value = string | number;

/** Recursive descent; what binds least comes first. */
class Parser {
	#at = 0;
	#depth = 0;
	readonly #tokens: Token[];
	readonly #earlier: Earlier;

	constructor(tokens: Token[], earlier: Earlier) {
		this.#tokens = tokens;
		this.#earlier = earlier;
	}

	either(): Condition {
		this.#depth += 1;
		if (this.#depth > DEEPEST)
			throw new NotUnderstood("It is nested too deep.");
		const any = this.#parts(["or", "||"], () => this.#every());
		this.#depth -= 1;
		return any.length > 1 ? { any } : (any[0] ?? this.#fail());
	}

	expectEnd(): void {
		if (this.#next.kind !== "end") this.#fail();
	}

	#every(): Condition {
		const all = this.#parts(["and", "&&"], () => this.#one());
		return all.length > 1 ? { all } : (all[0] ?? this.#fail());
	}

	#parts(words: string[], part: () => Condition): Condition[] {
		const parts = [part()];
		while (this.#accept(...words)) parts.push(part());
		return parts;
	}

	#one(): Condition {
		let isNegated = false;
		while (this.#accept("!", "not")) isNegated = !isNegated;
		const condition = this.#accept("(") ? this.#inside() : this.#comparison();
		return isNegated ? { not: condition } : condition;
	}

	#inside(): Condition {
		const condition = this.either();
		if (!this.#accept(")")) this.#fail();
		return condition;
	}

	#comparison(): Condition {
		const { kind, text } = this.#take();
		if (kind !== "field") {
			throw new NotUnderstood(
				`“${text}” is not a question: conditions begin with one.`,
			);
		}
		const known = knownOf(text.trim(), this.#earlier);
		const id = known.item.id;
		if (this.#accept("notempty")) return { item: id, answered: true };
		if (this.#accept("empty")) return { item: id, answered: false };
		const word = this.#take().text.toLowerCase();
		if (/^(not)?contains?$|^(any|all|none)of$/.test(word)) {
			return chosen(known, word, this.#list());
		}
		const sign = signs[word];
		if (sign === undefined)
			throw new NotUnderstood(`“${word}” is not a comparison.`);
		return compare(known, sign, this.#value());
	}

	#list(): Value[] {
		if (!this.#accept("[")) return [this.#value()];
		const values = [this.#value()];
		while (this.#accept(",")) values.push(this.#value());
		if (!this.#accept("]")) this.#fail();
		return values;
	}

	#value(): Value {
		const { kind, text } = this.#take();
		if (kind === "text") return text.slice(1, -1);
		if (kind === "number") return Number(text);
		if (kind === "word" && this.#next.text !== "(") return text;
		throw new NotUnderstood("Answers can be compared with a value alone.");
	}

	get #next(): Token {
		return this.#tokens[this.#at] ?? END;
	}

	#take(): Token {
		const token = this.#next;
		this.#at += 1;
		return token;
	}

	#accept(...texts: string[]): boolean {
		const { kind, text } = this.#next;
		const is =
			(kind === "sign" || kind === "word") &&
			texts.includes(text.toLowerCase());
		if (is) this.#at += 1;
		return is;
	}

	#fail(): never {
		const { text } = this.#next;
		throw new NotUnderstood(
			text === "" ? "It ends too early." : `“${text}” is not expected there.`,
		);
	}
}

function chosen(
	{ item, codes }: Known,
	word: string,
	values: Value[],
): Condition {
	const found = values.map((value) => {
		const code = codes.get(String(value));
		if (code !== undefined) return code;
		throw new NotUnderstood(`“${value}” is not an answer to “${item.id}”.`);
	});
	if (word === "allof") {
		return { all: found.map((is) => ({ item: item.id, is })) };
	}
	const any: Condition = { item: item.id, isOneOf: found };
	return word.startsWith("not") || word === "noneof" ? { not: any } : any;
}

function knownOf(name: string, earlier: Earlier): Known {
	const known = earlier.get(name);
	if (known === undefined)
		throw new NotUnderstood(`“${name}” is not an earlier question.`);
	if (typeof known === "string") throw new NotUnderstood(known);
	return known;
}
