/** A true minus sign, as a hyphen is easily overlooked. */
const minus = "\u2212";

/** A figure for a reader, with a fixed number of decimals. */
export function figure(value: number, decimals = 1): string {
	const text = Math.abs(value).toFixed(decimals);
	const isZero = Number(text) === 0;
	return value < 0 && !isZero ? `${minus}${text}` : text;
}

/** A difference, always with its sign: `+6.1`, `−2.0`, `0.0`. */
export function signed(value: number, decimals = 1): string {
	const text = figure(value, decimals);
	return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** A share from 0 to 1 as whole per cent. */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

/** A p value as journals print it. */
export function pValue(p: number): string {
	if (p < 0.001) return "< 0.001";
	return p < 0.1 ? p.toFixed(3) : p.toFixed(2);
}

/** Decimals that suit a scale: one where it is 50 points wide or more, else two. As the summary's sentences have it. */
export function decimalsFor(range: { min: number; max: number }): number {
	return range.max - range.min >= 50 ? 1 : 2;
}
