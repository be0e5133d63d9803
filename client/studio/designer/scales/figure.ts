/** A score to two decimals at most: `4`, `8.4`, `33.33`. */
export function figure(value: number): string {
	return String(Number(value.toFixed(2)));
}
