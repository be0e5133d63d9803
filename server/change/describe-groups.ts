import type { Change, GroupChange } from "./change.schemas.ts";
import { groupChange, withheldGroup } from "./group-change.ts";
import type { GroupScores } from "./groups.ts";
import type { Material, Question } from "./material.ts";

type Groups = Change["groups"];

/** The change of everybody and of each group. `by`: as asked for; null for everybody alone. */
export function describeGroups(
	material: Material,
	question: Question,
	by: string | null,
): Groups {
	const { first, site } = question;
	const { attributes, protection } = material;
	if (first === null)
		return {
			by,
			rows: [],
			note: "This instrument has no score.",
			attributes: [],
		};
	const everybody =
		site === null || by === "site"
			? material.groupAt("all", "Everybody", null)
			: material.groupAt(
					"all",
					`Everybody at ${site.name}`,
					new Set([site.id]),
				);
	const groups =
		by === "site" ? sitesIn(material, question) : material.byAttribute;
	return {
		by,
		rows: [everybody, ...groups].map((group) =>
			shownGroup(group, material, question, first.comparison),
		),
		note: noteOn(by, groups, question, protection !== null),
		attributes: [...attributes],
	};
}

/** What is not of a whole class of people is withheld, and so is what is of nobody. */
export function shownGroup(
	group: GroupScores,
	{ protection }: Material,
	{ threshold }: Question,
	comparison: "paired" | "groups",
): GroupChange {
	const change = groupChange(group, comparison, threshold);
	const n = change.pairs ?? Math.min(change.before ?? 0, change.after ?? 0);
	return protection !== null && n === 0
		? withheldGroup(group.key, group.title)
		: change;
}

/** Sites where somebody answered; where that may not be told, all. */
function sitesIn(material: Material, { sites }: Question): GroupScores[] {
	if (sites.length === 0) return [];
	const groups = [
		...sites.map(({ id, name }) => material.groupAt(id, name, new Set([id]))),
		material.groupAt("none", "No site given", new Set([null])),
	];
	return groups.filter(
		({ key, before, after }) =>
			before.length + after.length > 0 ||
			(material.protection !== null && key !== "none"),
	);
}

function noteOn(
	by: string | null,
	groups: readonly GroupScores[],
	{ linkage, threshold, first }: Question,
	isProtected: boolean,
): string | null {
	if (by === null) return null;
	if (by === "site") {
		if (groups.length === 0)
			return "The project has no sites yet. Add them under Sites, and say at which a link is used.";
		const moved =
			first?.comparison === "paired"
				? " Whoever answered at two different sites is in the figures of everybody alone."
				: "";
		return isProtected
			? `A site with fewer than ${threshold} people is not shown, nor is a group that mixes sites.${moved}`
			: `Dashed and hollow: fewer than ${threshold} people. Do not pass those figures on.${moved}`;
	}
	if (isProtected)
		return "Groups by what is known of participants are shown to those who may see single responses.";
	if (linkage !== "participant")
		return "Responses are not joined to participants, so what is known of participants forms no groups.";
	return `Dashed and hollow: fewer than ${threshold} people. Do not pass those figures on. Groups that are many differ by chance alone: take differences between them as a question.`;
}
