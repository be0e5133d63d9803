import { pairMoments } from "#instruments/statistics/pair-moments.ts";
import { regressionToTheMean } from "#instruments/statistics/regression-to-the-mean.ts";
import { points } from "../../summaries/figures-in-words.ts";
import type { Argument } from "../arguments.schemas.ts";
import type { Material, Question } from "../material.ts";

const head = {
	kind: "regression-to-the-mean",
	title: "Picked for being low",
} as const;

/**
 * Whether a site that began lower than all sites together would have come nearer to them with no effect at
 * all: expected after = mean of all + r x (mean before - mean of all), with r between before and after.
 */
export function aboutRegression(
	material: Material,
	{ first, site }: Question,
): Argument {
	const unknown = (text: string): Argument => ({
		...head,
		verdict: "unknown",
		text,
	});
	if (first === null) return unknown("This instrument has no score.");
	if (first.comparison === "groups")
		return unknown(
			"Nobody's before is joined to their after, so what chance alone would do cannot be worked out.",
		);
	if (site === null)
		return unknown(
			"Whoever is picked because scores are low comes nearer to the mean with no effect at all. Choose a site above to set where it began against all sites.",
		);
	const all = pairMoments(material.groupAt("all", "", null).pairs);
	const here = pairMoments(
		material.groupAt("here", "", new Set([site.id])).pairs,
	);
	const inputs = [all.before.mean, here.before.mean, all.correlation] as const;
	const [populationMean, pickedMean, correlation] = inputs;
	if (
		typeof populationMean === "string" ||
		typeof pickedMean === "string" ||
		typeof correlation === "string"
	)
		return unknown(
			"There are too few pairs of scores to work out what chance alone would do.",
		);
	const { expectedChange } = regressionToTheMean({
		pickedMean,
		populationMean,
		correlation,
	});
	const isLow =
		first.direction === "lower-is-better"
			? pickedMean > populationMean
			: pickedMean < populationMean;
	const size = (value: number) => points(value, first.range);
	const where = `Before, the mean at ${site.name} was ${size(pickedMean)}; of all sites together ${size(populationMean)}.`;
	return {
		...head,
		verdict: isLow ? "against" : "not-found",
		text: isLow
			? `${where} If it was picked for that, a change of ${size(expectedChange)} points is expected with no effect at all (correlation of before with after ${correlation.toFixed(2)}).`
			: `${where} It did not begin worse than all together, so this does not make it look better.`,
	};
}
