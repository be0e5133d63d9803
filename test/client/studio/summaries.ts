import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";

const wave = {
	responses: 12,
	scored: 10,
	notScored: { "too-few-answered": 2 },
	mean: 50,
	sd: 10,
	median: 50,
	q1: 45,
	q3: 55,
	ciLow: 42.8,
	ciHigh: 57.2,
	floorShare: 0,
	ceilingShare: 0.1,
	distribution: [
		{ value: 40, count: 5 },
		{ value: 60, count: 5 },
	],
};

const paired = {
	pairs: 8,
	preMean: 50,
	preSd: 10,
	postMean: 56.1,
	postSd: 11,
	meanDifference: 6.1,
	sdDifference: 5,
	t: 3.45,
	df: 7,
	p: 0.0107,
	ciLow: 2,
	ciHigh: 10.2,
	wilcoxonChanged: 8,
	wilcoxonV: 33,
	wilcoxonP: 0.02,
	wilcoxonMethod: "exact",
	cohenDz: 1.2,
	cohenDav: 0.58,
	hedgesGav: 0.55,
	hedgesGavCiLow: 0.1,
	hedgesGavCiHigh: 1,
	correlation: 0.9,
	points: [{ before: 40, after: 60, count: 8 }],
};

const independent = {
	meanDifference: -4,
	t: -1.2,
	df: 41.83,
	p: 0.2345,
	ciLow: -10,
	ciHigh: 2,
	cohenD: -0.3,
	hedgesG: -0.29,
	hedgesGCiLow: -0.9,
	hedgesGCiHigh: 0.3,
	mannWhitneyU: 40,
	mannWhitneyP: 0.25,
	mannWhitneyMethod: "exact",
};

/** A scale that rose by 6.1 points among eight people. */
export const linkedScale: ScaleSummary = {
	scale: "enablement",
	title: "Enablement",
	meaning: "A high score means more able.",
	rule: "Mean of the 4 questions.",
	range: { min: 0, max: 100 },
	direction: "higher-is-better",
	measureType: "state",
	primary: true,
	variantOf: null,
	comparison: "paired",
	sentence: "Among the 8 people who answered both times, enablement rose.",
	waves: [
		{ ...wave, wave: "baseline" },
		{ ...wave, wave: "follow-up" },
	],
	paired,
	independent,
	notes: [],
};

/** The same scale where nobody is joined: two groups. */
export const unlinkedScale: ScaleSummary = {
	...linkedScale,
	comparison: "groups",
	paired: null,
};

export const summary: Summary = {
	survey: { id: "s", title: "Seeing my record", linkage: "participant" },
	project: { id: "p", name: "Records", synthetic: true },
	instrument: {
		id: "records",
		version: "1.0.0",
		title: "Records",
		status: "local",
		measureType: "state",
	},
	from: { key: "baseline", title: "Baseline" },
	to: { key: "follow-up", title: "Follow-up" },
	site: null,
	linked: { before: 12, after: 12, both: 8, unlinkable: 0, repeated: 0 },
	scales: [linkedScale],
	items: [],
	notes: [],
	threshold: null,
	asOf: "2026-11-21T09:00:00Z",
};
