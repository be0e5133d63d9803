const DEEPEST = 40;

/**
 * Whether a value nests deeper than any sensible definition. Asked first and without recursion, because
 * everything after it follows the nesting by recursion, and a hostile body could exhaust the stack.
 */
export function isTooDeep(value: unknown): boolean {
	let level = [value];
	for (let depth = 0; depth <= DEEPEST; depth++) {
		level = level.flatMap(partsOf);
		if (level.length === 0) return false;
	}
	return true;
}

function partsOf(value: unknown): unknown[] {
	return typeof value === "object" && value !== null
		? Object.values(value)
		: [];
}
