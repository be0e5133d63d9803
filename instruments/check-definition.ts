import type { Instrument } from "./definition.ts";
import { appearanceFaults } from "./definition-checks/appearance.ts";
import { bandFaults } from "./definition-checks/bands.ts";
import { characterFaults } from "./definition-checks/characters.ts";
import { conditionFaults } from "./definition-checks/conditions.ts";
import { exampleFaults } from "./definition-checks/examples.ts";
import { idFaults } from "./definition-checks/ids.ts";
import { itemFaults } from "./definition-checks/items.ts";
import { lineageFaults } from "./definition-checks/lineage.ts";
import { normFaults } from "./definition-checks/norms.ts";
import { redFlagFaults } from "./definition-checks/red-flags.ts";
import { responseSetFaults } from "./definition-checks/response-sets.ts";
import { scaleCodeFaults } from "./definition-checks/scale-codes.ts";
import { scaleReferenceFaults } from "./definition-checks/scale-references.ts";
import { scaleRuleFaults } from "./definition-checks/scale-rules.ts";
import { scaleValueFaults } from "./definition-checks/scale-values.ts";
import { sectionFaults } from "./definition-checks/sections.ts";
import { shapeFaults } from "./definition-checks/shape.ts";
import { textFaults } from "./definition-checks/texts.ts";
import { translationStateFaults } from "./definition-checks/translations.ts";
import { wordingFaults } from "./definition-checks/wording.ts";
import type { Fault } from "./fault.ts";

/**
 * The faults of an instrument definition; none when it may be published. In three steps, each of which
 * needs the one before: its shape by the JSON Schema, what a schema cannot see, and its own examples.
 *
 * @param definition anything that JSON can say. Never throws
 * @returns faults with paths into the definition, such as `/scales/0/items/2`
 */
export function checkDefinition(definition: unknown): Fault[] {
	const faults = shapeFaults(definition);
	return faults.length > 0 ? faults : meaningFaults(definition as Instrument);
}

function meaningFaults(definition: Instrument): Fault[] {
	// A designer checks one definition while changing it, and what is known of an instrument is kept by
	// identity (see instrument-index.ts), hence the copy.
	const instrument = { ...definition };
	const faults = [
		idFaults,
		textFaults,
		characterFaults,
		responseSetFaults,
		itemFaults,
		sectionFaults,
		conditionFaults,
		scaleReferenceFaults,
		scaleRuleFaults,
		scaleValueFaults,
		scaleCodeFaults,
		bandFaults,
		wordingFaults,
		lineageFaults,
		normFaults,
		redFlagFaults,
		appearanceFaults,
		translationStateFaults,
	].flatMap((check) => check(instrument));
	return faults.length > 0 ? faults : exampleFaults(instrument);
}
