import { atMinute } from "../words.ts";
import type { Material } from "./material.ts";

/** What a reader of any page of figures has to know of the questionnaire. */
const standing: Record<string, string> = {
	adapted:
		"Adapted questionnaire: what is known of the original, its norms included, does not apply.",
	local: "Local questionnaire, not validated.",
};

/** Where the figures come from and when: for the foot of every page that leaves the house. */
export function sourceLine(material: Material): string {
	const { survey, project, synthetic, edition, asOf, summaries } = material;
	return [
		`${survey}, ${project}. Figures as of ${atMinute(asOf)}.`,
		edition &&
			`Edition ${edition.number}, frozen by ${edition.frozenBy}; checksum ${edition.checksum.slice(0, 16)}.`,
		!edition && "Not frozen: the figures change as answers come in.",
		summaries.some(({ threshold }) => threshold === null) &&
			"May contain small numbers: not to be handed on before an edition is frozen.",
		standing[summaries[0]?.instrument.status ?? ""],
		synthetic && "Synthetic data.",
	]
		.filter(Boolean)
		.join(" ");
}
