import type { Instrument } from "../definition.ts";
import { itemChanges } from "./item-changes.ts";
import { pairItems } from "./pair-items.ts";
import { scaleChanges } from "./scale-changes.ts";
import { type ScaleEffect, scaleEffects } from "./scale-effects.ts";
import { languagesOf } from "./text-change.ts";
import type { VersionChange } from "./version-change.ts";
import { wholeChanges } from "./whole-changes.ts";

export interface VersionComparison {
	/** What holds for all questions first, then question by question, then the scoring. */
	changes: VersionChange[];
	/** The later version's scales in its order, then those that are gone. */
	scales: ScaleEffect[];
}

/**
 * Every difference between two versions of an instrument, or two instruments of one lineage, that somebody who
 * answers or reads the scores could notice; and what they do to the comparison of each scale. It is the only
 * judge of that: lineage, summaries and charts all ask here. See docs/comparability.md for what each does.
 *
 * @param before, after definitions that `checkDefinition` finds no fault with, or drafts of that shape
 */
export function compareVersions(
	before: Instrument,
	after: Instrument,
): VersionComparison {
	const versions = {
		before,
		after,
		languages: languagesOf(before, after),
		pairs: pairItems(before, after),
	};
	const judged = [
		...wholeChanges(versions),
		...itemChanges(versions),
		...scaleChanges(versions),
	];
	return {
		changes: judged.map(({ touches: _, ...change }) => change),
		scales: scaleEffects(versions, judged),
	};
}

/** How one scale fares between two versions. */
export function scaleEffect(
	before: Instrument,
	after: Instrument,
	scale: string,
): ScaleEffect | undefined {
	return compareVersions(before, after).scales.find(
		(each) => each.scale === scale,
	);
}
