import { CRITICAL_Z } from "./normal.ts";
import { derive, type Figure, type Reported, reportFigures } from "./reason.ts";
import { criticalT } from "./student-t.ts";

/** From here on a respondent or two more do not show. */
const MANY = 1e9;

export type Precision = Reported<"halfWidth" | "needed">;

/**
 * How sure a mean is, in the units of the scores: half the width of its 95 % t
 * interval now, and how many respondents in all give a half width of at most
 * `targetHalfWidth`, if the spread stays as it is (the smallest n with
 * t(n - 1) sd / sqrt(n) <= target).
 *
 * @param sd with n - 1; null where fewer than two answered
 * @throws RangeError for a spread below 0 or a target that is not above 0
 */
export function precision({
	n,
	sd,
	targetHalfWidth,
}: {
	readonly n: number;
	readonly sd: number | null;
	readonly targetHalfWidth: number;
}): Precision {
	if (!(targetHalfWidth > 0))
		throw new RangeError(
			`An interval cannot be ${targetHalfWidth} wide. Ask for a half width above 0.`,
		);
	const spread = spreadOf(n, sd);
	return reportFigures({
		halfWidth: derive((s) => halfWidth(n, s), spread),
		needed: derive((s) => smallestSample(s, targetHalfWidth), spread),
	});
}

function spreadOf(n: number, sd: number | null): Figure {
	if (n < 2 || sd === null) return n < 1 ? "no-values" : "too-few-values";
	if (!(sd >= 0)) throw new RangeError(`${sd} is no standard deviation.`);
	return sd === 0 ? "no-variation" : sd;
}

function halfWidth(n: number, sd: number): number {
	return (criticalT(n - 1) * sd) / Math.sqrt(n);
}

/** By the normal distribution a few fewer would do than by t: the search goes on from there. */
function smallestSample(sd: number, target: number): number {
	let n = Math.max(2, Math.ceil(((CRITICAL_Z * sd) / target) ** 2));
	while (n < MANY && halfWidth(n, sd) > target) n += 1;
	return n;
}
