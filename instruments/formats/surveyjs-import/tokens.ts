import { NotUnderstood } from "../tables/expression.ts";

export interface Token {
	kind: "field" | "text" | "number" | "word" | "sign" | "end";
	text: string;
}

const TOKEN =
	/\s*(?:\{(?<field>[^{}]+)\}|(?<text>"[^"]*"|'[^']*')|(?<number>-?\d+(?:\.\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_.-]*)|(?<sign>&&|\|\||<=|>=|<>|!=|==|[=<>!()[\],]))/uy;

const LONGEST = 20_000;
const kinds = ["field", "text", "number", "word", "sign"] as const;

/** The words and signs of an expression. @throws NotUnderstood */
export function tokensOf(source: string): Token[] {
	if (source.length > LONGEST) throw new NotUnderstood("It is too long.");
	const text = source.trimEnd();
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const at = TOKEN.lastIndex;
		const groups = TOKEN.exec(text)?.groups;
		if (groups === undefined)
			throw new NotUnderstood(
				`“${text.slice(at, at + 20)}” is not understood.`,
			);
		for (const kind of kinds) {
			const found = groups[kind];
			if (found !== undefined) tokens.push({ kind, text: found });
		}
	}
	return tokens;
}
