import { contrastRatio, LEAST_CONTRAST } from "#instruments/advice/contrast.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { TextField } from "../../forms/text-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";

/** Of the respondent's pages: the paper, and the words on what can be pressed. */
const PAPER = "#fbfaf6";
const WHITE = "#ffffff";
const USUAL = "#0a5c63";

/** The colour of what respondents press, with how well it can be read. */
export function Appearance({ definition, change, faults }: DesignerPart) {
	const { appearance } = definition;
	const accent = appearance?.accent ?? USUAL;
	const set = (colour: string | undefined) =>
		change(
			"Change the colour",
			(before) =>
				withOptional(
					before,
					"appearance",
					colour === undefined ? undefined : { accent: colour.toLowerCase() },
				),
			"/appearance/accent",
		);
	return (
		<section className="section">
			<h3>Colour</h3>
			<TextField
				name="/appearance/accent"
				label="Colour of what can be pressed"
				hint={`Six hexadecimal digits after #. Waymark’s own is ${USUAL}.`}
				optional
				autoComplete="off"
				spellCheck={false}
				fault={faultAt(faults, "/appearance")}
				value={appearance?.accent ?? ""}
				onValue={(typed) => set(typed.trim() || undefined)}
			/>
			<p className="accent-choice">
				<input
					type="color"
					aria-label="Choose the colour"
					value={isColour(accent) ? accent : USUAL}
					onChange={(event) => set(event.target.value)}
				/>
				{isColour(accent) && (
					<span
						className="accent-sample"
						style={{ background: accent, color: WHITE }}
						aria-hidden="true"
					>
						Continue
					</span>
				)}
			</p>
			{isColour(accent) && (
				<ul aria-live="polite">
					<li>On paper: {contrastInWords(accent, PAPER)}</li>
					<li>Under white words: {contrastInWords(accent, WHITE)}</li>
				</ul>
			)}
		</section>
	);
}

function isColour(words: string): boolean {
	return /^#[0-9a-f]{6}$/.test(words);
}

/** Cut off, never rounded up to what is asked for. */
function contrastInWords(colour: string, other: string): string {
	const ratio = contrastRatio(colour, other);
	const shown = Math.floor(ratio * 10) / 10;
	return ratio >= LEAST_CONTRAST
		? `contrast ${shown} to 1, which can be read.`
		: `contrast ${shown} to 1. It needs ${LEAST_CONTRAST} to 1: choose a darker colour.`;
}
