import { contrastRatio, LEAST_CONTRAST } from "../advice/contrast.ts";
import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** What the colour stands on, and what stands on it. */
const PAPER = "#fbfaf6";
const WHITE = "#ffffff";

/** The accent can be read on the respondent's paper, and white text on the accent. */
export function appearanceFaults({ appearance }: Instrument): Fault[] {
	if (appearance === undefined) return [];
	const { accent } = appearance;
	const least = Math.min(
		contrastRatio(accent, PAPER),
		contrastRatio(accent, WHITE),
	);
	// What is no colour yet is for the schema to tell.
	if (least >= LEAST_CONTRAST || Number.isNaN(least)) return [];
	// Cut off, so that a contrast that falls short never reads as if it did not.
	const shown = Math.floor(least * 10) / 10;
	return [
		{
			path: pointer("appearance", "accent"),
			code: "accent-too-light",
			message: `This colour has a contrast of ${shown} to 1 with the page. Choose a darker one: it needs ${LEAST_CONTRAST} to 1 to be read.`,
		},
	];
}
