import { westernDigits } from "#instruments/western-digits.ts";

export interface DateParts {
	day: string;
	month: string;
	year: string;
}

/** The parts of an answer made by `dateFrom`, also of one that is no date yet. */
export function datePartsOf(value: unknown): DateParts {
	const text = typeof value === "string" ? value : "";
	const [year = "", month = "", day = ""] = text.split("-");
	return { day, month, year };
}

/** `2026-03-07` from what was typed; what is no date keeps its parts, so that the respondent sees it again. */
export function dateFrom(parts: DateParts): string | undefined {
	const [year, month, day] = [parts.year, parts.month, parts.day].map((part) =>
		westernDigits(part).replaceAll("-", "").trim(),
	) as [string, string, string];
	if (year + month + day === "") return undefined;
	return [year, twoDigits(month), twoDigits(day)].join("-");
}

function twoDigits(part: string): string {
	return /^\d$/.test(part) ? `0${part}` : part;
}
