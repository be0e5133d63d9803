import type { Scale } from "#instruments/definition.ts";
import { editScale } from "#instruments/editing/edit-scale.ts";
import { pointer } from "#instruments/fault.ts";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";

/** What the fields of one scale need: its values, and the way to change them. */
export interface ScaleFields {
	part: DesignerPart;
	/** Its place in the list. */
	at: number;
	scale: Scale;
	/** The JSON pointer of a field of this scale. */
	path: (...steps: (string | number)[]) => string;
	/** @param label of the step that undo takes back, such as "Change the rule" */
	edit: (label: string, field: string, edit: (scale: Scale) => Scale) => void;
	fault: (...steps: (string | number)[]) => string | undefined;
}

export function scaleFields(
	part: DesignerPart,
	at: number,
	scale: Scale,
): ScaleFields {
	const path = (...steps: (string | number)[]) =>
		pointer("scales", at, ...steps);
	return {
		part,
		at,
		scale,
		path,
		edit: (label, field, edit) =>
			part.change(
				label,
				(definition) => editScale(definition, at, edit),
				path(field),
			),
		fault: (...steps) => faultAt(part.faults, path(...steps)),
	};
}
