import type { Instrument } from "#instruments/definition.ts";
import type { Fault } from "#instruments/fault.ts";

/**
 * One change, which undo takes back whole. The label says it in a few words ("Move question 3 up"). Changes of
 * one kind at one place that follow at once, such as the letters of a word, are undone together: they carry
 * the same `at`, a JSON pointer.
 */
export type Change = (
	label: string,
	edit: (definition: Instrument) => Instrument,
	at?: string,
) => void;

/** What every part of the designer is given. Texts may be empty and rules broken while somebody types: `faults` says where. */
export interface DesignerPart {
	definition: Instrument;
	change: Change;
	faults: readonly Fault[];
	/** Of the texts that are shown: the source language unless another was chosen. */
	language: string;
	/** Shows the part of the designer where the value at this JSON pointer is edited, and moves the focus to it. */
	goTo(pointer: string): void;
}
