import { canonicalJson } from "../canonical-json.ts";
import type { Instrument, Scale } from "../definition.ts";
import { ruleInWords } from "../rule-in-words.ts";
import type { Versions } from "./item-changes.ts";
import type { ItemPair } from "./pair-items.ts";
import type { JudgedChange } from "./version-change.ts";

/** A scale of either version, or of both, by its id. */
export interface ScalePair {
	before: Scale | null;
	after: Scale | null;
}

/** The scales of two versions side by side: the later version's in its order, then those that are gone. */
export function pairScales(before: Instrument, after: Instrument): ScalePair[] {
	const find = ({ scales }: Instrument, id: string) =>
		scales.find((scale) => scale.id === id) ?? null;
	const gone = before.scales.filter(({ id }) => !find(after, id));
	return [
		...after.scales.map((scale) => ({
			before: find(before, scale.id),
			after: scale,
		})),
		...gone.map((scale) => ({ before: scale, after: null })),
	];
}

/** How the scoring of each scale changed. */
export function scaleChanges(versions: Versions): JudgedChange[] {
	return pairScales(versions.before, versions.after).flatMap(
		({ before, after }) =>
			before && after
				? changesOf(before, after, versions)
				: addedOrRemoved({ before, after }, versions),
	);
}

function addedOrRemoved(
	{ before, after }: ScalePair,
	versions: Versions,
): JudgedChange[] {
	const { id = "", title } = after ?? before ?? {};
	if (!title) return [];
	const shown = (scale: Scale | null, instrument: Instrument) =>
		scale && { en: ruleInWords(instrument, scale) };
	return [
		{
			kind: "scoring",
			about: "scale",
			how: after ? "added" : "removed",
			severity: after ? "form" : "substance",
			scale: id,
			before: shown(before, versions.before),
			after: shown(after, versions.after),
			touches: "none",
		},
	];
}

function changesOf(
	before: Scale,
	after: Scale,
	versions: Versions,
): JudgedChange[] {
	const change = { kind: "scoring", how: "changed", touches: "none" } as const;
	const of = { ...change, scale: after.id };
	const measure = [
		before.measureType ?? versions.before.measureType,
		after.measureType ?? versions.after.measureType,
	] as const;
	return [
		scoringOf(before, versions, "before") ===
		scoringOf(after, versions, "after")
			? null
			: {
					...of,
					about: "scoring" as const,
					severity: "substance" as const,
					before: { en: ruleInWords(versions.before, before) },
					after: { en: ruleInWords(versions.after, after) },
				},
		measure[0] === measure[1]
			? null
			: {
					...of,
					about: "measure-type" as const,
					severity: "substance" as const,
					before: { en: measure[0] },
					after: { en: measure[1] },
				},
		before.direction === after.direction
			? null
			: {
					...of,
					about: "direction" as const,
					severity: "caution" as const,
					before: { en: before.direction },
					after: { en: after.direction },
				},
		canonicalJson(before.bands) === canonicalJson(after.bands)
			? null
			: {
					...of,
					about: "bands" as const,
					severity: "form" as const,
					before: null,
					after: null,
				},
	].filter((each) => each !== null);
}

/** How a scale is scored, as a text that is equal in two versions exactly where the scoring is. */
export function scoringOf(
	{ rule, missing, impute, recode, codes, items, scales }: Scale,
	{ pairs }: Pick<Versions, "pairs">,
	side: keyof ItemPair,
): string {
	const places = new Map(pairs.map((pair, place) => [pair[side]?.id, place]));
	return canonicalJson({
		rule,
		missing,
		impute,
		recode,
		codes,
		items: items?.map((id) => places.get(id)).sort(),
		scales: scales?.toSorted(),
	});
}
