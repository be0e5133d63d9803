import type { Code, Option } from "../../definition.ts";
import { inLanguage } from "../../text.ts";
import { type Choices, coder } from "../tables/response-sets.ts";

const KINDS = ["not-applicable", "dont-know", "prefer-not-to-say"] as const;

/**
 * Reads `1 = Not at all | 2 = A little | NA = Does not apply [not-applicable]`. Bars, semicolons or line breaks
 * part the options; those without a code are counted from 1.
 */
export function readOptions(
	source: string,
	language: string,
): Choices & { changes: string[] } {
	const codeOf = coder();
	const codes = new Map<string, Code>();
	const changes: string[] = [];
	const parting = source.includes("|") ? "|" : /[;\n]/;
	const parts = source.split(parting).map((part) => part.trim());
	const options = parts
		.filter((part) => part !== "")
		.map((part, i): Option => {
			const [, given, rest = part] =
				/^(-?[\p{L}\d][\p{L}\d_.-]{0,31})\s*=\s*(.+)$/su.exec(part) ?? [];
			const raw = given ?? String(i + 1);
			const { code, changed } = codeOf(raw);
			if (changed) changes.push(`The code ${raw} is ${code} here.`);
			if (!codes.has(raw)) codes.set(raw, code);
			const [, label = rest, mark] =
				/^(.*?)\s*\[([a-z-]+)\]$/s.exec(rest) ?? [];
			return {
				code,
				label: { [language]: label },
				...marked(mark, code, rest),
			};
		});
	return { options, codes, changes };

	function marked(mark: string | undefined, code: Code, whole: string) {
		const kind = KINDS.find((each) => each === mark);
		if (mark === undefined) return {};
		if (mark === "exclusive") return { exclusive: true };
		if (kind !== undefined && typeof code === "string") return { kind };
		changes.push(`“${whole}”: [${mark}] is not a mark that fits its code.`);
		return {};
	}
}

/** The same text for options, in a language. */
export function printOptions(
	options: readonly Option[],
	language: string,
): string {
	return options
		.map(({ code, label, kind, exclusive }) => {
			const mark = kind ?? (exclusive ? "exclusive" : undefined);
			const words = inLanguage(label, language).replaceAll("|", "/");
			return `${code} = ${words}${mark ? ` [${mark}]` : ""}`;
		})
		.join(" | ");
}
