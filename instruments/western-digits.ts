/** The same text with the digits 0 to 9 in place of any other script's: `٠٧` becomes `07`. */
export function westernDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, westernDigit);
}

/** Unicode keeps the ten digits of a script together, from 0 to 9; after one set may come another. */
function westernDigit(digit: string): string {
	const point = digit.codePointAt(0) ?? 0;
	let first = point;
	while (isDigit(first - 1)) first -= 1;
	return String((point - first) % 10);
}

function isDigit(point: number): boolean {
	return /\p{Nd}/u.test(String.fromCodePoint(point));
}
