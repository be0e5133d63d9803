import type { Transaction } from "kysely";
import { differenceInDifferences } from "#instruments/statistics/difference-in-differences.ts";
import { Problem } from "../problems.ts";
import { requireSite } from "../projects/require-site.ts";
import { points } from "../summaries/figures-in-words.ts";
import type { Database } from "../tables.ts";
import type { Change, ChangeQuery, ComparedSite } from "./change.schemas.ts";
import { shownGroup } from "./describe-groups.ts";
import type { GroupScores, Site } from "./groups.ts";
import type { Material, Question } from "./material.ts";

/** The comparison site that is asked for. Throws invalid-body for one that is none, or the same as the site. */
export async function comparisonSite(
	trx: Transaction<Database>,
	projectId: string,
	{ site, comparison }: ChangeQuery,
): Promise<Site | null> {
	if (comparison === undefined) return null;
	if (comparison === site) {
		const message = "Compare with another site than the one asked about.";
		throw new Problem("invalid-body", message, {
			errors: [{ path: "/comparison", message }],
		});
	}
	const { id, name } = await requireSite(trx, projectId, comparison);
	return { id, name };
}

const ASSUMPTION =
	"This assumes that without the change both would have gone the same way (parallel trends). With two times nobody can check that; what else was different at one of them counts as the change.";

/** The change at the site asked for, or at all others, less the change at the comparison site. */
export function compareSite(
	material: Material,
	question: Question,
	comparison: Site | null,
): Change["comparison"] {
	const { first, sites, site } = question;
	if (comparison === null || first === null) return { value: null, note: null };
	const elsewhere = sites.flatMap(({ id }) => (id === comparison.id ? [] : id));
	const changed = site
		? material.groupAt(site.id, site.name, new Set([site.id]))
		: material.groupAt("others", "All other sites", new Set(elsewhere));
	const control = material.groupAt(
		comparison.id,
		comparison.name,
		new Set([comparison.id]),
	);
	const times = ({ pairs, before, after }: GroupScores) =>
		first.comparison === "paired" ? { pairs } : { before, after };
	const { estimate, ciLow, ciHigh, p } = differenceInDifferences(
		times(changed),
		times(control),
	);
	const found = { difference: estimate, ciLow, ciHigh, p };
	if (found.difference === null)
		return {
			value: null,
			note: `${changed.title} and ${comparison.name} cannot be compared: ${
				material.protection
					? "one of them has too few people to be shown."
					: "one of them has no scores at one of the times."
			}`,
		};
	const shown = (group: GroupScores) =>
		shownGroup(group, material, question, first.comparison);
	return {
		value: {
			site: comparison,
			changed: shown(changed),
			comparison: shown(control),
			...found,
			sentence: sentenceFor(changed.title, comparison.name, found, first),
			assumption: ASSUMPTION,
		},
		note: null,
	};
}

type Found = Pick<ComparedSite, "difference" | "ciLow" | "ciHigh" | "p">;

function sentenceFor(
	changed: string,
	control: string,
	{ difference, ciLow, ciHigh }: Found,
	{ range, title }: NonNullable<Question["first"]>,
): string {
	const size = points(difference ?? 0, range);
	if (ciLow === null || ciHigh === null)
		return `Difference in differences: ${title} changed ${size} points more at ${changed} than at ${control}; an interval cannot be given.`;
	const interval = `(95 % interval ${points(ciLow, range)} to ${points(ciHigh, range)})`;
	return ciLow <= 0 && ciHigh >= 0
		? `Difference in differences: the change in ${title} at ${changed} could not be told from that at ${control}: ${size} points ${interval}.`
		: `Difference in differences: ${title} changed ${size} points ${interval} more at ${changed} than at ${control}.`;
}
