/** Text of usual size needs this at least (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/**
 * How far apart two colours are in lightness, from 1 (the same) to 21 (black on white):
 * `(lighter + 0.05) / (darker + 0.05)` of their relative luminance.
 *
 * Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
 *
 * @param a six hexadecimal digits after #, such as `#0a5c63`
 */
export function contrastRatio(a: string, b: string): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** 0.2126 R + 0.7152 G + 0.0722 B of the channels made linear. */
function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) =>
		linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
	);
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
	return channel <= 0.04045
		? channel / 12.92
		: ((channel + 0.055) / 1.055) ** 2.4;
}
