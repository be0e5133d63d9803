import { frequencyTable, refuseNonFinite } from "../weighted.ts";

/** One shift, day or ward: what it had (staffing, say), and what came of it. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** In ascending order of x. Throws a RangeError for a value that is not finite. */
export function sortedPoints(points: readonly Point[]): Point[] {
	for (const { x, y } of points) {
		refuseNonFinite(x);
		refuseNonFinite(y);
	}
	return [...points].sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The different values of x in ascending order. */
export function distinctX(points: readonly Point[]): number[] {
	return frequencyTable(points.map(({ x }) => ({ value: x, count: 1 }))).map(
		({ value }) => value,
	);
}

/** The columns of a straight line: ones, and x. */
export function lineDesign(x: readonly number[]): number[][] {
	return [x.map(() => 1), [...x]];
}
