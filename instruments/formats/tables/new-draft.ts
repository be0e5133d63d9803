import type {
	Instrument,
	Item,
	Scale,
	Section,
	Text,
} from "../../definition.ts";

/** What a file gives of an instrument. */
export interface DraftParts {
	id: string;
	title: Text;
	/** The source language first. */
	languages: string[];
	sections: Section[];
	responseSets: Instrument["responseSets"];
	items: Item[];
	scales: Scale[];
}

const NOT_SAID = "Not stated in the file.";
const NO_LICENCE =
	"Not stated in the file. Find out who holds the rights before it is used.";

/** What a definition needs and no such file says, for the page that shows what was understood. */
export const toFillIn =
	"The file does not say the purpose, who answers, about which time, or the licence: a placeholder in English stands there until you fill it in.";

/**
 * A definition of what a file gave, with honest placeholders for the rest: local, permission required, and
 * nothing claimed. A further language is one of which nobody has reviewed a text yet.
 */
export function newDraft(parts: DraftParts): Instrument {
	const { id, title, languages, sections, ...rest } = parts;
	const inEach = (text: string): Text =>
		Object.fromEntries(languages.map((language) => [language, text]));
	const others = languages.slice(1).map((language) => [language, {}]);
	return {
		id,
		version: "1.0.0",
		title,
		languages,
		purpose: inEach(NOT_SAID),
		respondent: "patient",
		recall: inEach(NOT_SAID),
		citation: [],
		licence: {
			id: "permission-required",
			summary: inEach(NO_LICENCE),
			commercialUse: "ask",
			modification: "ask",
		},
		itemsPolicy: "verbatim",
		status: "local",
		measureType: "state",
		...(sections.length > 0 && { sections }),
		...rest,
		cautions: [],
		...(others.length > 0 && { translations: Object.fromEntries(others) }),
		examples: [],
	};
}
