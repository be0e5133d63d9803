/** From here the series is right to 13 digits. */
const SERIES_FROM = 201;

/**
 * What a standard deviation of `n` values is of the true one, on average, for normal values:
 * sqrt(2 / (n - 1)) gamma(n / 2) / gamma((n - 1) / 2). By c4(2) = sqrt(2 / pi) and
 * c4(n) c4(n + 1) = sqrt((n - 1) / n), or the asymptotic series in 1 / (n - 1). Throws a RangeError below 2.
 */
export function c4(n: number): number {
	if (!Number.isSafeInteger(n) || n < 2)
		throw new RangeError(`${n} values have no standard deviation.`);
	if (n >= SERIES_FROM) return series(1 / (n - 1));
	let bias = Math.sqrt(2 / Math.PI);
	for (let size = 2; size < n; size += 1)
		bias = Math.sqrt((size - 1) / size) / bias;
	return bias;
}

function series(x: number): number {
	return 1 - x / 4 + x ** 2 / 32 + (5 * x ** 3) / 128 - (21 * x ** 4) / 2048;
}
