/** Why a figure cannot be computed. */
export type Reason =
	/** there is nothing to summarise */
	| "no-values"
	/** one value or pair where the figure needs at least two (or three) */
	| "too-few-values"
	/** everyone has the same value, so there is no spread to measure against */
	| "no-variation"
	/** every before equals its after, so there is nothing to rank */
	| "no-change"
	/** before and after lie on one line, so the interval's formula gives no width */
	| "perfect-correlation"
	/** the figure needs more items, or more raters, than there are */
	| "too-few-items"
	/** one group where the figure compares at least two, or nobody shares a group */
	| "too-few-groups"
	/** the reliability is not between 0 and 1, so nothing can be built on it */
	| "reliability-out-of-range"
	/** no single factor describes the items, or the search for it did not settle */
	| "no-convergence"
	/** anyone may answer, so nobody knows how many were asked */
	| "open-link"
	/** nothing happened in the group that the figure divides by */
	| "no-events"
	/** the two groups have the same mean, and the figure divides by their difference */
	| "no-difference"
	/** the scale has no true zero, so twice its value is not twice as much */
	| "no-true-zero"
	/** an outcome or a cost is 0 or below, so a ratio says nothing */
	| "not-positive"
	/** a correction carries the correlation past 1: its inputs contradict each other */
	| "correlation-out-of-range";

/** A figure, or the reason why there is none. */
export type Figure = number | Reason;

/** Figures by name; one that cannot be computed is null and has its reason. */
export type Reported<Name extends string> = {
	readonly [name in Name]: number | null;
} & { readonly reasons: { readonly [name in Name]?: Reason } };

/** Applies a formula to figures; the first missing one decides the reason. */
export function derive(
	formula: (...inputs: number[]) => Figure,
	...inputs: readonly Figure[]
): Figure {
	const missing = inputs.find((input) => typeof input === "string");
	if (missing !== undefined) return missing;
	return formula(...inputs.filter((input) => typeof input === "number"));
}

/**
 * Puts figures in the shape in which every statistic is returned: numbers,
 * nulls, and the reasons for the nulls. Throws a RangeError rather than let an
 * overflow out as Infinity or NaN.
 */
export function reportFigures<Name extends string>(
	figures: Readonly<Record<Name, Figure>>,
): Reported<Name>;
export function reportFigures(
	figures: Readonly<Record<string, Figure>>,
): Reported<string> {
	const numbers: Record<string, number | null> = {};
	const reasons: Record<string, Reason> = {};
	for (const [name, figure] of Object.entries(figures)) {
		if (typeof figure === "string") reasons[name] = figure;
		else if (!Number.isFinite(figure))
			throw new RangeError(
				`${name} is out of the range of numbers. Use smaller units.`,
			);
		numbers[name] = typeof figure === "number" ? figure : null;
	}
	return Object.assign(numbers, { reasons });
}

/** The other way round: a figure, or its reason, out of a report. */
export function figureOf<Name extends string>(
	name: Name,
	reported: Reported<Name>,
): Figure {
	const figure: number | null = reported[name];
	const reason: Reason | undefined = reported.reasons[name];
	if (figure !== null) return figure;
	if (reason !== undefined) return reason;
	throw new TypeError(`${name} is null and has no reason.`);
}
