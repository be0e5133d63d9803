import type { Code } from "#instruments/definition.ts";

/** The order after a tap: an option takes the next rank, or gives its rank up and those after it close the gap. */
export function tapped(
	order: readonly Code[],
	code: Code,
	ranks: number,
): Code[] {
	if (order.includes(code)) return order.filter((each) => each !== code);
	return order.length < ranks ? [...order, code] : [...order];
}

/** The order with the option one rank up (-1) or down (1); as it was at either end. */
export function moved(order: readonly Code[], code: Code, by: -1 | 1): Code[] {
	const from = order.indexOf(code);
	const other = order[from + by];
	if (from === -1 || other === undefined) return [...order];
	return order.map((each) =>
		each === code ? other : each === other ? code : each,
	);
}
