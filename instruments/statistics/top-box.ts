import type { Reported } from "./reason.ts";
import { frequencyTable, totalCount, type WeightedValue } from "./weighted.ts";
import { wilsonInterval } from "./wilson-interval.ts";

export interface TopBox extends Reported<"proportion" | "ciLow" | "ciHigh"> {
	/** what the share must be called where it is shown */
	readonly name: "top box" | "top two boxes";
	readonly n: number;
	readonly count: number;
}

/**
 * The share, from 0 to 1, of answers that are the highest option (or one of the highest two, and then so
 * named), with Wilson's 95 % interval. Leave out answers that are no option of the scale, such as "does not
 * apply". Throws a RangeError for an answer that is no option, fewer options than boxes plus one, and as
 * `frequencyTable`.
 *
 * @param options codes of the options, in any order; a higher code is better
 */
export function topBox(
	answers: readonly WeightedValue[],
	options: readonly number[],
	boxes: 1 | 2 = 1,
): TopBox {
	const table = frequencyTable(answers);
	const codes = [...new Set(options)].sort((a, b) => b - a);
	if (codes.length <= boxes)
		throw new RangeError(
			`A scale of ${codes.length} options has no ${boxes} on top. Give the codes of all its options.`,
		);
	const stranger = table.find(({ value }) => !codes.includes(value));
	if (stranger)
		throw new RangeError(
			`${stranger.value} is no option of the scale. Give the codes of all its options.`,
		);
	const top = codes.slice(0, boxes);
	const n = totalCount(table);
	const count = totalCount(table.filter(({ value }) => top.includes(value)));
	return {
		name: boxes === 1 ? "top box" : "top two boxes",
		n,
		count,
		...wilsonInterval(count, n),
	};
}
