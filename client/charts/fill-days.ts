/** How many on a day, given as `2026-11-21`. */
export interface DayCount {
	day: string;
	count: number;
}

const oneDay = 86_400_000;

/** Counts of the same day added up, and each day without any between the first and the last put in as 0. */
export function fillDays(counts: readonly DayCount[]): DayCount[] {
	const sums = new Map<string, number>();
	for (const { day, count } of counts)
		sums.set(day, count + (sums.get(day) ?? 0));
	const known = [...sums.keys()].sort();
	const first = known[0];
	const last = known.at(-1);
	if (first === undefined || last === undefined) return [];
	const length = (Date.parse(last) - Date.parse(first)) / oneDay + 1;
	return Array.from({ length }, (_, index) => {
		const at = new Date(Date.parse(first) + index * oneDay);
		const day = at.toISOString().slice(0, 10);
		return { day, count: sums.get(day) ?? 0 };
	});
}
