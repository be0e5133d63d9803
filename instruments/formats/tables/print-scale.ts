import type { Instrument, Scale } from "../../definition.ts";
import { neededParts } from "../../scoring-rules.ts";
import type { Loss } from "../imported.ts";
import { unwrittenOfScale } from "./exported.ts";

/** How a program writes sums and means. */
export interface Arithmetic {
	field(item: string): string;
	divide: string;
	/** Whether `mean(…)` is there, which passes over parts that are not answered. */
	hasMean: boolean;
}

/**
 * A scale as a calculated field: a sum or a mean of items as they were answered, blank where a part of a sum
 * is. Null for any other scale.
 */
export function printScale(
	scale: Scale,
	definition: Instrument,
	arithmetic: Arithmetic,
): { formula: string | null; lost: Loss[] } {
	const formula = formulaOf(scale, definition, arithmetic);
	if (formula === null) return { formula, lost: [notPlain(scale)] };
	return { formula, lost: unwrittenOfScale(scale, "A calculated field") };
}

function formulaOf(
	scale: Scale,
	{ items }: Instrument,
	{ field, divide, hasMean }: Arithmetic,
): string | null {
	const parts = items.filter(({ id }) => scale.items?.includes(id));
	const isPlain = scale.recode === undefined && scale.impute === undefined;
	const isReversed = parts.some((item) => "reverse" in item && item.reverse);
	if (!isPlain || isReversed || parts.length === 0) return null;
	const fields = parts.map(({ id }) => field(id));
	const needed = neededParts(scale.missing, parts.length);
	const sum = fields.join(" + ");
	if (scale.rule === "sum" && needed === parts.length) {
		return parts.length > 1 ? sum : null;
	}
	if (scale.rule !== "mean") return null;
	if (needed === 1 && hasMean) return `mean(${fields.join(", ")})`;
	return needed === parts.length ? `(${sum}) ${divide} ${parts.length}` : null;
}

function notPlain({ id }: Scale): Loss {
	return {
		where: id,
		what: "scale",
		why: "It is more than a sum or a mean of answers as they were given. Score it in Waymark.",
		kind: "lost",
	};
}
