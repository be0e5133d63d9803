import { designEffect } from "#instruments/statistics/reliability/design-effect.ts";
import {
	type IntraclassCorrelation,
	intraclassCorrelation,
} from "#instruments/statistics/reliability/intraclass-correlation.ts";
import {
	RELIABLE_MEAN,
	respondentsNeeded,
} from "#instruments/statistics/reliability/respondents-needed.ts";
import { spearmanBrown } from "#instruments/statistics/reliability/spearman-brown.ts";
import { totalCount } from "#instruments/statistics/weighted.ts";
import type { Site, SiteScoreCount } from "./material.ts";
import type { ScaleQuality, SiteMean } from "./quality.schemas.ts";

/** Reliabilities that a site's mean may be wanted to have. */
const TARGETS = [RELIABLE_MEAN, 0.8, 0.9];

/** How far sites differ, and how many respondents make a site's mean its own; people of no site are left out. */
export function describeSites(
	scores: readonly SiteScoreCount[],
	sites: readonly Site[],
): ScaleQuality["bySite"] {
	const groups = sites
		.map((site) => ({
			site,
			scores: scores.filter(({ siteId }) => siteId === site.id),
		}))
		.filter(({ scores }) => scores.length > 0);
	if (groups.length < 2) return { value: null, note: oneSite(groups.length) };
	const found = intraclassCorrelation(groups.map(({ scores }) => scores));
	if (found.icc1 === null) return { value: null, note: NO_ICC };
	const { icc1: icc } = found;
	const sizes = groups.map(({ scores }) => totalCount(scores));
	const { designEffect: effect, effectiveSampleSize } = designEffect(
		sizes,
		icc,
	);
	return {
		value: {
			sites: groups.map(({ site }, place) =>
				siteMean(site, sizes[place] ?? 0, icc),
			),
			n: found.n,
			icc,
			iccCiLow: found.icc1CiLow,
			iccCiHigh: found.icc1CiHigh,
			designEffect: effect,
			effectiveSampleSize,
			needed: TARGETS.map((reliability) => ({
				reliability,
				respondents: respondentsNeeded(icc, reliability).respondents,
			})),
		},
		note: ruleFor(found),
	};
}

function siteMean({ id, name }: Site, n: number, icc: number): SiteMean {
	const { reliability } = spearmanBrown(icc, n);
	return {
		site: id,
		name,
		n,
		reliability,
		mayBeShown: reliability !== null && reliability >= RELIABLE_MEAN,
	};
}

function oneSite(sites: number): string {
	return sites === 0
		? "No score was given at a site, so sites cannot be told apart."
		: "Scores come from one site, and it takes two to tell how far sites differ.";
}

const NO_ICC =
	"How far sites differ cannot be worked out: every site has one score, or all scores are the same.";

function ruleFor({ icc1, icc1CiLow }: IntraclassCorrelation): string {
	if (icc1 !== null && icc1 <= 0)
		return "Sites differ no more than chance makes them, so no number of respondents would make a site's mean its own: read all sites together.";
	const rule = `A site's mean is shown as its own from a reliability of ${RELIABLE_MEAN.toFixed(2)} on; below that, more of it is chance than a reader would think.`;
	return icc1CiLow !== null && icc1CiLow <= 0
		? `${rule} Here the interval leaves open whether sites differ at all, so the numbers needed are rough.`
		: rule;
}
