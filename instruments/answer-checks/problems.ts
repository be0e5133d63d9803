import type { Problem } from "../fault.ts";

export function wrongType(expected: string): Problem {
	return { code: "wrong-type", message: `The answer must be ${expected}.` };
}

/** A problem when a value is below or above its limits, where it has any; numbers or ISO dates alike. */
export function outsideLimits<T extends number | string>(
	code: string,
	give: string,
	value: T,
	{ min, max }: { min?: T | undefined; max?: T | undefined },
): Problem | null {
	const isBelow = min !== undefined && value < min;
	const isAbove = max !== undefined && value > max;
	if (!isBelow && !isAbove) return null;
	const limits = [
		...(min === undefined ? [] : [` not below ${min}`]),
		...(max === undefined ? [] : [` not above ${max}`]),
	];
	return { code, message: `${give}${limits.join(" and")}.` };
}
