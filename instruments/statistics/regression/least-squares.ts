import type { Reason } from "../reason.ts";

export interface LeastSquares {
	/** one for each column */
	readonly coefficients: readonly number[];
	readonly residuals: readonly number[];
	readonly residualSumOfSquares: number;
	/** rows minus columns */
	readonly df: number;
	/** the inverse of X'X: times the variance of the residuals, the covariances of the coefficients */
	readonly inverse: readonly (readonly number[])[];
}

/** A column with less than this part of itself left, once the others are taken out, is made of the others. */
const COLLINEAR = 1e-10;

/** Less than this part of the squares of y left over is rounding: the fit meets every point. */
const ROUNDING = 1e-24;

/**
 * Ordinary least squares of y on the columns of a design (a column of ones for the intercept), by QR with
 * modified Gram-Schmidt. "too-few-values" unless there are more rows than columns, "no-variation" where one
 * column is made of others. Throws a RangeError for columns of another length than y, or a value not finite.
 */
export function leastSquares(
	columns: readonly (readonly number[])[],
	y: readonly number[],
): LeastSquares | Reason {
	refuseBadDesign(columns, y);
	if (y.length <= columns.length) return "too-few-values";
	const { units, r } = orthogonalise(columns);
	if (units === null) return "no-variation";
	const residuals = [...y];
	const products = units.map((unit) => takeOut(unit, residuals));
	if (dot(residuals, residuals) <= ROUNDING * dot(y, y)) residuals.fill(0);
	const rInverse = invertTriangle(r);
	return {
		coefficients: rInverse.map((row) => dot(row, products)),
		residuals,
		residualSumOfSquares: dot(residuals, residuals),
		df: y.length - columns.length,
		inverse: rInverse.map((a) => rInverse.map((b) => dot(a, b))),
	};
}

/** Unit vectors across each other that span the columns, and their products with the columns. */
function orthogonalise(columns: readonly (readonly number[])[]) {
	const units: number[][] = [];
	const r = columns.map(() => columns.map(() => 0));
	for (const [j, column] of columns.entries()) {
		const rest = [...column];
		for (const [i, unit] of units.entries())
			setAt(r, i, j, takeOut(unit, rest));
		const length = Math.sqrt(dot(rest, rest));
		if (length <= COLLINEAR * Math.sqrt(dot(column, column)))
			return { units: null, r };
		setAt(r, j, j, length);
		units.push(rest.map((value) => value / length));
	}
	return { units, r };
}

/** Takes the part along a unit vector out of the other, in place, and gives its length. */
function takeOut(unit: readonly number[], from: number[]): number {
	const along = dot(unit, from);
	for (const [i, value] of unit.entries())
		from[i] = (from[i] ?? 0) - along * value;
	return along;
}

function invertTriangle(r: readonly (readonly number[])[]): number[][] {
	const inverse = r.map(() => r.map(() => 0));
	for (let j = 0; j < r.length; j++) {
		setAt(inverse, j, j, 1 / (r[j]?.[j] ?? 0));
		for (let i = j - 1; i >= 0; i--) {
			let sum = 0;
			for (let k = i + 1; k <= j; k++)
				sum += (r[i]?.[k] ?? 0) * (inverse[k]?.[j] ?? 0);
			setAt(inverse, i, j, -sum / (r[i]?.[i] ?? 0));
		}
	}
	return inverse;
}

function setAt(matrix: number[][], row: number, column: number, value: number) {
	const cells = matrix[row];
	if (cells) cells[column] = value;
}

/** The sum of the products of two lists of the same length. */
export function dot(a: readonly number[], b: readonly number[]): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}

function refuseBadDesign(
	columns: readonly (readonly number[])[],
	y: readonly number[],
): void {
	if (columns.some((column) => column.length !== y.length))
		throw new RangeError(
			"A column of the design has another length than y. Give one value of each for every row.",
		);
	if ([y, ...columns].some((list) => list.some((v) => !Number.isFinite(v))))
		throw new RangeError(
			"A value is not a finite number. Leave rows with a missing value out.",
		);
}
