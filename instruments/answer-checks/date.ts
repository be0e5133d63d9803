import type { DateItem } from "../definition.ts";
import type { Problem } from "../fault.ts";
import { outsideLimits, wrongType } from "./problems.ts";

export function checkDate(item: DateItem, answer: unknown): Problem | null {
	if (typeof answer !== "string") return wrongType("a date such as 2026-03-31");
	if (!isRealDate(answer)) return NOT_A_DATE;
	return outsideLimits("date-out-of-range", "Give a date", answer, item);
}

const NOT_A_DATE = {
	code: "not-a-date",
	message:
		"Give a date of the calendar as year, month and day, such as 2026-03-31.",
};

/** ISO 8601 calendar dates. `Date` alone would take 30 February for 2 March. */
function isRealDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
