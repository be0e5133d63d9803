import type { PrimaryMeasures } from "../../measures/primary-measure.schemas.ts";
import type { Arguments } from "../arguments.schemas.ts";
import { mixShifts } from "../case-mix.ts";
import type { ComparedSite } from "../change.schemas.ts";
import type { Flow } from "../flow.schemas.ts";
import { itemChanges } from "../item-changes.ts";
import type { Material, Question } from "../material.ts";
import { testScales } from "../test-scales.ts";
import { aboutCeiling } from "./about-ceiling.ts";
import { aboutComparison } from "./about-comparison.ts";
import { aboutMix } from "./about-mix.ts";
import { aboutOutcomes } from "./about-outcomes.ts";
import { aboutRegression } from "./about-regression.ts";
import { aboutResponse } from "./about-response.ts";

/** What could make a change without anything having changed, each looked for; and the tests of everything else. */
export function describeArguments(
	material: Material,
	question: Question,
	{
		flow,
		compared,
		measures,
	}: {
		flow: Flow;
		compared: ComparedSite | null;
		measures: PrimaryMeasures;
	},
): Arguments {
	const isProtected = material.protection !== null;
	const mix = mixShifts(material.mix, question.sites);
	const scales = testScales(material, question, measures.current);
	const items = itemChanges(material.items);
	return {
		list: [
			aboutResponse(flow, material, question),
			aboutMix(mix, material, question),
			aboutCeiling(material, question),
			aboutRegression(material, question),
			aboutOutcomes(scales, measures, question.survey.id),
			aboutComparison(compared),
		],
		mix,
		scales,
		items,
		itemNote: itemNote(question, isProtected),
	};
}

function itemNote({ linkage, site }: Question, isProtected: boolean): string {
	if (isProtected)
		return site === null
			? "Of whole groups of people, as two groups, with Newcombe's interval. Shares are of all counted."
			: "Questions are not shown for one site alone, so that nobody can be picked out.";
	return linkage === "none"
		? "Two groups, with Newcombe's interval; p from the same comparison of shares. Shares are of those who gave a value."
		: "The same people both times, by McNemar's exact test. Shares are of those who gave a value both times.";
}
