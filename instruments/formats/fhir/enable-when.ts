import type { Code, Condition, Instrument, Item } from "../../definition.ts";
import { isNumeric, optionsOf, takesSeveral } from "../../values.ts";
import { optionCoding } from "./answer-options.ts";
import { numberType } from "./number-type.ts";
import type { EnableWhen } from "./questionnaire.ts";

/** Comparisons of which one has to hold. */
type Clause = EnableWhen[];

/** More than this would be unreadable in any program. */
const MOST_CLAUSES = 12;

/**
 * A condition as clauses that all have to hold; in each, one comparison has to. An element of FHIR takes one
 * list, all or any of which holds, so that several clauses need groups around it. Null where FHIR R4 cannot
 * say it.
 */
export function clausesOf(
	instrument: Instrument,
	condition: Condition,
	isNegated = false,
): Clause[] | null {
	if ("not" in condition)
		return clausesOf(instrument, condition.not, !isNegated);
	if ("all" in condition || "any" in condition) {
		const isAll = "all" in condition;
		const parts = (isAll ? condition.all : condition.any).map((part) =>
			clausesOf(instrument, part, isNegated),
		);
		if (parts.includes(null)) return null;
		const known = parts.filter((part) => part !== null);
		return isAll === isNegated ? oneOf(known) : few(known.flat());
	}
	const item = instrument.items.find(({ id }) => id === condition.item);
	return item === undefined
		? null
		: comparisonClauses(instrument, item, condition, isNegated);
}

/** `(a and b) or c` is `(a or c) and (b or c)`. */
function oneOf(parts: Clause[][]): Clause[] | null {
	let product: Clause[] = [[]];
	for (const clauses of parts) {
		const next = few(
			product.flatMap((left) => clauses.map((right) => [...left, ...right])),
		);
		if (next === null) return null;
		product = next;
	}
	return product;
}

function few(clauses: Clause[]): Clause[] | null {
	return clauses.length > MOST_CLAUSES ? null : clauses;
}

type Comparison = Extract<Condition, { item: string }>;

function comparisonClauses(
	instrument: Instrument,
	item: Item,
	comparison: Comparison,
	isNegated: boolean,
): Clause[] | null {
	if ("answered" in comparison)
		return [[exists(item.id, comparison.answered !== isNegated)]];
	if (isNumeric(item)) return numberClauses(item, comparison, isNegated);
	const options = optionsOf(instrument, item);
	const equals = (code: Code): EnableWhen[] => {
		const option = options.find((each) => each.code === code);
		if (option === undefined || !("responseSet" in item)) return [];
		const { system, code: named } = optionCoding(
			instrument,
			item.responseSet,
			option,
		);
		return [
			{
				question: item.id,
				operator: "=",
				answerCoding: { system, code: named },
			},
		];
	};
	const chosen = options
		.map(({ code }) => code)
		.filter((code) => meets(code, comparison));
	if (!isNegated) return oneClause(chosen.flatMap(equals));
	// FHIR asks whether some answer differs, never whether none is equal.
	if (takesSeveral(item)) return null;
	const others = options
		.map(({ code }) => code)
		.filter((code) => !chosen.includes(code));
	return oneClause([exists(item.id, false), ...others.flatMap(equals)]);
}

function oneClause(clause: Clause): Clause[] | null {
	return clause.length === 0 ? null : [clause];
}

function exists(question: string, answerBoolean: boolean): EnableWhen {
	return { question, operator: "exists", answerBoolean };
}

type OfCode = Exclude<Comparison, { answered: boolean }>;

function meets(code: Code, comparison: OfCode): boolean {
	if ("is" in comparison) return code === comparison.is;
	if ("isOneOf" in comparison) return comparison.isOneOf.includes(code);
	if (typeof code !== "number") return false;
	return "atLeast" in comparison
		? code >= comparison.atLeast
		: code <= comparison.atMost;
}

function numberClauses(
	item: Extract<Item, { type: "rating" | "slider" | "number" }>,
	comparison: OfCode,
	isNegated: boolean,
): Clause[] | null {
	const { id } = item;
	const name =
		numberType(item) === "integer" ? "answerInteger" : "answerDecimal";
	const is = (operator: EnableWhen["operator"], value: Code): EnableWhen => ({
		question: id,
		operator,
		[name]: value,
	});
	const none = exists(id, false);
	if ("atLeast" in comparison) {
		const { atLeast } = comparison;
		return [isNegated ? [none, is("<", atLeast)] : [is(">=", atLeast)]];
	}
	if ("atMost" in comparison) {
		const { atMost } = comparison;
		return [isNegated ? [none, is(">", atMost)] : [is("<=", atMost)]];
	}
	const codes = "is" in comparison ? [comparison.is] : comparison.isOneOf;
	if (!isNegated) return [codes.map((code) => is("=", code))];
	return codes.map((code) => [none, is("<", code), is(">", code)]);
}
