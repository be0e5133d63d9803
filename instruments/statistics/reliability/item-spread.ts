import { totalCount } from "../weighted.ts";
import {
	type CompleteAnswers,
	completeCases,
	type WeightedAnswers,
} from "./weighted-answers.ts";

/** How the items of a scale vary, alone and together, among those who answered them all. */
export interface ItemSpread {
	readonly completeCases: number;
	readonly means: readonly number[];
	/** an entry for each two items, with n - 1 in the denominator; 0 for fewer than two persons */
	readonly covariances: readonly (readonly number[])[];
}

/** Means and covariances of items, complete cases alone. Throws a RangeError as `completeCases`. */
export function itemSpread(rows: readonly WeightedAnswers[]): ItemSpread {
	const complete = completeCases(rows);
	const n = totalCount(complete);
	const items = [...(rows[0]?.answers.keys() ?? [])];
	const means = items.map((item) => meanOf(complete, item, n));
	const deviations = complete.map(({ answers, count }) => ({
		count,
		answers: answers.map((answer, item) => answer - (means[item] ?? 0)),
	}));
	const covariance = (one: number, other: number) => {
		let sum = 0;
		for (const { answers, count } of deviations)
			sum += count * (answers[one] ?? 0) * (answers[other] ?? 0);
		return sum / Math.max(n - 1, 1);
	};
	/** Each two items once. */
	const half = items.map((one) =>
		items.slice(0, one + 1).map((other) => covariance(one, other)),
	);
	return {
		completeCases: n,
		means,
		covariances: items.map((one) =>
			items.map(
				(other) => half[Math.max(one, other)]?.[Math.min(one, other)] ?? 0,
			),
		),
	};
}

/** Counted from the first person's answer, so that an answer that all gave is its own mean. */
function meanOf(
	complete: readonly CompleteAnswers[],
	item: number,
	n: number,
): number {
	const origin = complete[0]?.answers[item] ?? 0;
	const sum = complete.reduce(
		(total, { answers, count }) =>
			total + count * ((answers[item] ?? 0) - origin),
		0,
	);
	return n === 0 ? 0 : origin + sum / n;
}

/** The spread of the same persons without one of the items. */
export function withoutItem(spread: ItemSpread, dropped: number): ItemSpread {
	const keep = <Part>(parts: readonly Part[]) =>
		parts.filter((_, item) => item !== dropped);
	return {
		completeCases: spread.completeCases,
		means: keep(spread.means),
		covariances: keep(spread.covariances).map(keep),
	};
}
