import {
	type DigitGroup,
	digitChains,
	digitsOf,
	groupingOf,
	runsFrom,
	spanOf,
} from "./digit-groups.ts";
import type { Span } from "./folded-text.ts";

const GROUPINGS = new Set([
	"10",
	"3 3 4",
	"3 4 3",
	"4 3 3",
	"3 7",
	"5 5",
	"6 4",
	"2 2 2 2 2",
	"1 1 1 1 1 1 1 1 1 1",
]);

/**
 * NHS numbers (and Scotland's CHI, Northern Ireland's H&C numbers): ten digits in a usual grouping whose
 * check digit is right, or which the words before them call an NHS number, right or not.
 */
export function findNhsNumbers(folded: string): Span[] {
	return digitChains(folded).flatMap((chain) =>
		chain.flatMap((_, from) =>
			runsFrom(chain, from, 10)
				.filter((run) => isNhsNumber(folded, run))
				.map(spanOf),
		),
	);
}

function isNhsNumber(folded: string, run: readonly DigitGroup[]): boolean {
	const digits = digitsOf(run);
	if (digits.length !== 10) return false;
	if (!GROUPINGS.has(groupingOf(run))) return false;
	const { start } = spanOf(run);
	const words = folded.slice(Math.max(0, start - 24), start);
	return hasCheckDigit(digits) || /\bnhs\b[^\d]*$/.test(words);
}

/**
 * Modulus 11: the first nine digits weigh 10 down to 2; 11 less the remainder is the tenth, 11 counting as
 * 0 and 10 as no number (NHS Data Dictionary, NHS NUMBER). Ten equal digits are nobody's number.
 */
export function hasCheckDigit(digits: string): boolean {
	if (/^(\d)\1*$/.test(digits)) return false;
	const sum = Array.from(digits.slice(0, 9), Number).reduce(
		(total, digit, i) => total + digit * (10 - i),
		0,
	);
	return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
