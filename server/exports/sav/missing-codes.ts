import type { Code } from "#instruments/definition.ts";
import type { ValueLabel } from "../column.ts";

/** Numbers for answers that say nothing of substance, as social surveys use them. */
export const missingCodes = {
	"not-applicable": -1,
	"dont-know": -8,
	"prefer-not-to-say": -9,
} as const;

/**
 * The number that stands for each code of a question, so that it can be counted with; null where its codes
 * have no numbers of their own or these would meet.
 */
export function numbersFor(
	labels: readonly ValueLabel[],
): Map<Code, number> | null {
	const numbers = new Map<Code, number>();
	for (const { code, kind } of labels) {
		const number = kind ? missingCodes[kind] : code;
		if (typeof number !== "number") return null;
		numbers.set(code, number);
	}
	const areDistinct = new Set(numbers.values()).size === numbers.size;
	return areDistinct && numbers.size > 0 ? numbers : null;
}
