import {
	type DigitGroup,
	digitChains,
	digitsOf,
	groupingOf,
	runsFrom,
	spanOf,
} from "./digit-groups.ts";
import type { Span } from "./folded-text.ts";

/** The United Kingdom's code, with the 0 that some write after it, and nine or ten digits. */
const FROM_ABROAD = /^(?:00)?44(?:0?[1-9]\d{9}|0?[1-9]\d{8})$/;

/** An area or a mobile, with its 0. */
const NATIONAL = /^0[1235789]\d{8,9}$/;

/**
 * Telephone numbers: of the United Kingdom with their 0, with 44, or mobiles without either; of other
 * countries after + or 00. Numbers without an area, extensions and bleeps are not found.
 */
export function findPhones(folded: string): Span[] {
	return digitChains(folded).flatMap((chain) => {
		const spans: Span[] = [];
		for (let from = 0; from < chain.length; from++) {
			const run = runsFrom(chain, from, 16).findLast(isPhone);
			if (run === undefined) continue;
			spans.push(withSigns(run));
			from += run.length - 1;
		}
		return spans;
	});
}

function isPhone(run: readonly DigitGroup[]): boolean {
	const [first, ...others] = run;
	if (first === undefined || others.some((each) => /[/+]/.test(each.before))) {
		return false;
	}
	const digits = digitsOf(run);
	if (FROM_ABROAD.test(digits) && beginsWithCode(run)) return true;
	if (first.before.includes("+")) {
		return /^[1-9]\d{7,14}$/.test(digits) && !digits.startsWith("44");
	}
	if (digits.startsWith("00")) return /^00[1-9]\d{8,13}$/.test(digits);
	return NATIONAL.test(digits) ? isUsual(run) : isBareMobile(run, digits);
}

/** Not a list of numbers whose digits happen to begin with 44. */
function beginsWithCode([first]: readonly DigitGroup[]): boolean {
	return /^(?:00|(?:00)?44.*)$/.test(first?.digits ?? "");
}

/** Begins with an area's code or "07" and goes on in groups, or digit by digit, unlike a date or a list of doses. */
function isUsual(run: readonly DigitGroup[]): boolean {
	if (run.every(({ digits }) => digits.length === 1)) return true;
	const [first, ...others] = run;
	const code = first?.digits ?? "";
	return (
		(code.length >= 3 || code === "07" || code === "02") &&
		others.every(({ digits }) => digits.length >= 2) &&
		!isDateLike([first?.digits, ...others.map(({ digits }) => digits)])
	);
}

function isDateLike([day, month, year]: readonly (string | undefined)[]) {
	return (
		day?.length === 2 &&
		month?.length === 2 &&
		/^(?:19|20)\d\d$/.test(year ?? "")
	);
}

function isBareMobile(run: readonly DigitGroup[], digits: string): boolean {
	return (
		/^7[1-9]\d{8}$/.test(digits) &&
		["10", "4 6", "4 3 3", "3 3 4", "5 5"].includes(groupingOf(run))
	);
}

/** With the + before it, and a bracket if that closes within it. */
function withSigns(run: readonly DigitGroup[]): Span {
	const { start, end } = spanOf(run);
	const [first, ...others] = run;
	const before = first?.before ?? "";
	const isClosed = others.some((group) => group.before.includes(")"));
	const signs = (isClosed ? /\+? ?\(?$/ : /\+? ?$/).exec(before)?.[0] ?? "";
	return { start: start - signs.trimStart().length, end };
}
