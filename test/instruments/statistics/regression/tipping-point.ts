const fallThenLevel = [
	9.1, 8.6, 8.3, 7.4, 7.1, 6.4, 6.0, 5.1, 4.9, 4.6, 4.8, 4.5, 4.7, 4.4, 4.6,
	4.5,
];

/** Sixteen points with a plain bend near 7.27. */
export const plainBend = fallThenLevel.map((y, i) => ({ x: 4 + 0.4 * i, y }));

/** Joins two lists by position. */
export function pointsOf(x: readonly number[], y: readonly number[]) {
	return x.map((value, i) => ({ x: value, y: y[i] ?? 0 }));
}
