import type { DistributionData } from "../../../client/charts/distributions.tsx";
import type { OptionSharesData } from "../../../client/charts/option-shares.tsx";
import type { PairedData } from "../../../client/charts/paired-data.ts";

/** Data that the plots are drawn from in tests: seven people, two waves. */
export const paired: PairedData = {
	points: [
		{ before: 25, after: 50, count: 3 },
		{ before: 50, after: 50, count: 2 },
		{ before: 75, after: 25, count: 1 },
		{ before: 0, after: 100, count: 1 },
	],
	from: "Baseline",
	to: "Follow-up",
	range: { min: 0, max: 100 },
	preMean: 40,
	postMean: 46.1,
	change: { mean: 6.1, low: -2, high: 14.2 },
	decimals: 1,
};

export const scores: DistributionData = {
	waves: [
		{
			title: "Baseline",
			values: [
				{ value: 25, count: 3 },
				{ value: 50, count: 1 },
			],
			mean: 31.25,
			low: 11.4,
			high: 51.1,
		},
		{ title: "Follow-up", values: [], mean: null, low: null, high: null },
	],
	range: { min: 0, max: 100 },
	decimals: 1,
};

export const shares: OptionSharesData = {
	waves: [
		{ title: "Baseline", of: 4 },
		{ title: "Follow-up", of: null },
	],
	options: [
		{
			label: "Agree",
			shares: [
				{ share: 0.75, low: 0.3, high: 0.95 },
				{ share: null, low: null, high: null },
			],
		},
		{
			label: "Neither agree nor disagree",
			shares: [
				{ share: 0.25, low: 0.05, high: 0.7 },
				{ share: null, low: null, high: null },
			],
		},
	],
	untold: "not shown",
};
