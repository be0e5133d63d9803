/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.slice(
		(sorted.length - 1) >> 1,
		(sorted.length >> 1) + 1,
	);
	return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** `1,234`, or `1.23` for what is below ten. */
export function figure(value: number): string {
	const digits = Math.abs(value) < 10 ? 2 : 0;
	return value.toLocaleString("en-GB", {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

/** The median and, in brackets, every run in its order. */
export function runs(values: readonly number[]): string {
	return `${figure(median(values))} (${values.map(figure).join(" ")})`;
}

/** A ratio of medians beside its target. */
export function ratio(value: number, target: string): string {
	return `ratio ${value.toFixed(2)}, target ${target}`;
}
