/** Days as YYYY-MM-DD, and the periods that they fall into. */

export const periods = ["day", "week", "month", "quarter"] as const;
export type Period = (typeof periods)[number];

const dayLength = 86_400_000;

/** The first day of the period that a day falls into; weeks begin on Monday. */
export function startOf(day: string, period: Period): string {
	if (period === "day") return day;
	const [year = 0, month = 1] = day.split("-").map(Number);
	if (period === "month") return firstOf(year, month);
	if (period === "quarter")
		return firstOf(year, 3 * Math.floor((month - 1) / 3) + 1);
	const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
	return addDays(day, -weekday);
}

/** The first day of the next period. */
export function nextStart(start: string, period: Period): string {
	if (period === "day") return addDays(start, 1);
	if (period === "week") return addDays(start, 7);
	const [year = 0, month = 1] = start.split("-").map(Number);
	const next = month + (period === "month" ? 1 : 3);
	return next > 12 ? firstOf(year + 1, next - 12) : firstOf(year, next);
}

/** The last day of the period that begins on a day. */
export function endOf(start: string, period: Period): string {
	return addDays(nextStart(start, period), -1);
}

/** Counts periods through, so that neighbours differ by 1; `start` is the first day of one. */
export function numberOf(start: string, period: Period): number {
	const [year = 0, month = 1] = start.split("-").map(Number);
	if (period === "month") return 12 * year + month;
	if (period === "quarter") return 4 * year + Math.ceil(month / 3);
	const days = Date.parse(`${start}T00:00:00Z`) / dayLength;
	// the first day counted, 1 January 1970, was a Thursday
	return period === "day" ? days : Math.floor((days + 3) / 7);
}

export function addDays(day: string, days: number): string {
	const time = Date.parse(`${day}T00:00:00Z`) + days * dayLength;
	return new Date(time).toISOString().slice(0, 10);
}

function firstOf(year: number, month: number): string {
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}
