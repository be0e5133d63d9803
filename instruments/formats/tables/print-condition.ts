import type { Code, Condition, Instrument, Item } from "../../definition.ts";
import { optionsOf, takesSeveral } from "../../values.ts";

/** How a program writes a condition. */
export interface Dialect {
	/** The answer to a question. */
	answer(item: string): string;
	/** Whether an option of a question with several answers is chosen. */
	chosen(item: string, code: Code): string;
	notChosen(item: string, code: Code): string;
	unequal: string;
	/** Whether a question is there to be asked about. */
	has(item: Item): boolean;
}

interface Printing {
	instrument: Instrument;
	byId: ReadonlyMap<string, Item>;
	dialect: Dialect;
}

/** The condition as the program writes it; null where it asks about what is not there. */
export function printCondition(
	condition: Condition,
	printing: Printing,
): string | null {
	const text = print(condition, true, printing);
	return (
		text?.replace(/^\((.*)\)$/s, (whole, inside: string) =>
			isWhole(inside) ? inside : whole,
		) ?? null
	);
}

/** Whether the brackets around it belong together. */
function isWhole(inside: string): boolean {
	let open = 0;
	for (const sign of inside.replace(/'[^']*'/g, "")) {
		if (sign === "(") open += 1;
		if (sign === ")") open -= 1;
		if (open < 0) return false;
	}
	return true;
}

/** @param holds false for the contrary, so that no program has to know "not" */
function print(
	condition: Condition,
	holds: boolean,
	printing: Printing,
): string | null {
	if ("not" in condition) return print(condition.not, !holds, printing);
	if ("all" in condition || "any" in condition) {
		const parts = "all" in condition ? condition.all : condition.any;
		const texts = parts.map((part) => print(part, holds, printing));
		return joined(texts, "all" in condition === holds ? "and" : "or");
	}
	const item = printing.byId.get(condition.item);
	if (item === undefined || !printing.dialect.has(item)) return null;
	if ("answered" in condition) {
		return isAnswered(item, condition.answered === holds, printing);
	}
	if ("is" in condition) return isCode(item, condition.is, holds, printing);
	if ("isOneOf" in condition) {
		return isOneOf(item, condition.isOneOf, holds, printing);
	}
	return withLimit(item, condition, holds, printing);
}

function joined(texts: (string | null)[], by: "and" | "or"): string | null {
	if (texts.includes(null)) return null;
	return texts.length === 1 ? (texts[0] ?? null) : `(${texts.join(` ${by} `)})`;
}

function isAnswered(
	item: Item,
	answered: boolean,
	printing: Printing,
): string | null {
	const { dialect, instrument } = printing;
	if (takesSeveral(item)) {
		const codes = optionsOf(instrument, item).map(({ code }) => code);
		return isOneOf(item, codes, answered, printing);
	}
	const sign = answered ? dialect.unequal : "=";
	return `${dialect.answer(item.id)} ${sign} ''`;
}

function isCode(
	item: Item,
	code: Code,
	holds: boolean,
	{ dialect }: Printing,
): string {
	if (takesSeveral(item)) {
		return holds
			? dialect.chosen(item.id, code)
			: dialect.notChosen(item.id, code);
	}
	const sign = holds ? "=" : dialect.unequal;
	return `${dialect.answer(item.id)} ${sign} '${code}'`;
}

function isOneOf(
	item: Item,
	codes: Code[],
	holds: boolean,
	printing: Printing,
): string | null {
	const texts = codes.map((code) => isCode(item, code, holds, printing));
	if (texts.length > 0) return joined(texts, holds ? "or" : "and");
	const both = [true, false].map((each) => isAnswered(item, each, printing));
	return joined(both, holds ? "and" : "or");
}

type Limited = Extract<Condition, { atLeast: number } | { atMost: number }>;

function withLimit(
	item: Item,
	condition: Limited,
	holds: boolean,
	printing: Printing,
): string | null {
	const [sign, limit] =
		"atLeast" in condition
			? [">=", condition.atLeast]
			: ["<=", condition.atMost];
	const { dialect } = printing;
	const some = isAnswered(item, true, printing);
	// Some programs take no answer for 0.
	if (holds) return `(${some} and ${dialect.answer(item.id)} ${sign} ${limit})`;
	if (item.type === "single") {
		return isOneOf(item, beyond(item, condition, printing), false, printing);
	}
	const contrary = sign === ">=" ? "<" : ">";
	const none = isAnswered(item, false, printing);
	return `(${none} or ${dialect.answer(item.id)} ${contrary} ${limit})`;
}

/** The codes that meet a limit; one that no answer has where none does. */
function beyond(
	item: Item,
	condition: Limited,
	{ instrument }: Printing,
): Code[] {
	return optionsOf(instrument, item).flatMap(({ code }) => {
		if (typeof code !== "number") return [];
		const meets =
			"atLeast" in condition
				? code >= condition.atLeast
				: code <= condition.atMost;
		return meets ? [code] : [];
	});
}
