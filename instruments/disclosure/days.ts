const MILLISECONDS_A_DAY = 86_400_000;

/** The number of a day YYYY-MM-DD since 1970-01-01; throws a RangeError for what is not one. */
export function dayNumber(day: string): number {
	const time = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) {
		throw new RangeError(`${day} is not a day. Write it as 2026-11-21.`);
	}
	return time.getTime() / MILLISECONDS_A_DAY;
}

/** By number of the day that `dayOf` tells; who has none is left out. */
export function byDay<T>(
	all: readonly T[],
	dayOf: (one: T) => string | null,
): Map<number, T[]> {
	const days = new Map<string, T[]>();
	for (const one of all) {
		const day = dayOf(one);
		if (day === null) continue;
		const others = days.get(day);
		if (others === undefined) days.set(day, [one]);
		else others.push(one);
	}
	return new Map([...days].map(([day, some]) => [dayNumber(day), some]));
}
