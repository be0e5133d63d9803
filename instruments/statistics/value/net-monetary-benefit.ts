import { refuseNonFinite } from "../weighted.ts";

/**
 * What a change is worth: the money that one unit of outcome is held to be worth, times the difference in
 * outcome, minus the difference in cost (Stinnett & Mullahy 1998, Med Decis Making 18:S68-S80). Throws a
 * RangeError for a value that is not finite or a worth below 0.
 */
export function netMonetaryBenefit(
	{
		outcome,
		cost,
	}: {
		readonly outcome: number;
		readonly cost: number;
	},
	worth: number,
): number {
	refuseNonFinite(outcome);
	refuseNonFinite(cost);
	if (!(worth >= 0 && Number.isFinite(worth)))
		throw new RangeError(
			`One unit of outcome cannot be worth ${worth}. Give a worth from 0 upwards.`,
		);
	return worth * outcome - cost;
}
