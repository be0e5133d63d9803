import type { Instrument, Scale } from "../definition.ts";
import { scaleCodeFaults } from "../definition-checks/scale-codes.ts";
import { scaleReferenceFaults } from "../definition-checks/scale-references.ts";
import { scaleRuleFaults } from "../definition-checks/scale-rules.ts";
import { scaleValueFaults } from "../definition-checks/scale-values.ts";
import { type Fault, pointer } from "../fault.ts";

/**
 * What keeps a scale from being scored: faults of its own rule and parts, and of the scales that it is made
 * from. Unlike `checkDefinition` it does not wait for the rest of a definition to be sound, so that a rule
 * can be tried while a text elsewhere is still empty.
 */
export function scoringFaults(instrument: Instrument, scale: Scale): Fault[] {
	return faultsWithin(instrument, scale, faultsOfRules(instrument));
}

/** The instrument with those scales alone that can be scored as they stand. */
export function scorablePart(instrument: Instrument): Instrument {
	const faults = faultsOfRules(instrument);
	const scales = instrument.scales.filter(
		(scale) => faultsWithin(instrument, scale, faults).length === 0,
	);
	return { ...instrument, scales };
}

function faultsOfRules(instrument: Instrument): Fault[] {
	return [
		scaleReferenceFaults,
		scaleRuleFaults,
		scaleValueFaults,
		scaleCodeFaults,
	].flatMap((check) => check(instrument));
}

function faultsWithin(
	instrument: Instrument,
	scale: Scale,
	faults: Fault[],
): Fault[] {
	const within = [...scalesWithin(instrument, scale)].map((part) =>
		pointer("scales", instrument.scales.indexOf(part)),
	);
	return faults.filter(({ path }) =>
		within.some((at) => path === at || path.startsWith(`${at}/`)),
	);
}

/** The scale and all that it is made from, itself first; each once, so that it ends on a circle too. */
export function scalesWithin(
	{ scales }: Instrument,
	scale: Scale,
): ReadonlySet<Scale> {
	const within = new Set([scale]);
	for (const { scales: parts = [] } of within) {
		for (const part of scales) if (parts.includes(part.id)) within.add(part);
	}
	return within;
}
