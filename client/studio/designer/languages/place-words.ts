import type { Instrument } from "#instruments/definition.ts";
import { stepsOf } from "#instruments/translations/translation-pointer.ts";
import { english, languageName } from "../../words.ts";

/** Where a text stands, for a reader of the list. */
export interface Place {
	group: Group;
	name: string;
}

export const groups = [
	"Questions",
	"Answers",
	"Sections",
	"About",
	"Scales",
	"For the team",
] as const;
export type Group = (typeof groups)[number];

const fieldWords: Record<string, string> = {
	text: "wording",
	topic: "topic",
	help: "help",
	whyWeAsk: "why we ask",
	minLabel: "lowest end",
	maxLabel: "highest end",
	unit: "unit",
	title: "title",
	meaning: "meaning",
	label: "label",
};

const aboutWords: Record<string, string> = {
	title: "Title",
	shortTitle: "Short title",
	introduction: "Introduction",
	stem: "Above every question",
	recall: "The time that is asked about",
	monitoring: "Where to turn",
};

/** What places of texts are called, by their paths (see instruments/translations/map-texts.ts). */
export function placesOf(definition: Instrument): (path: string) => Place {
	const numbers = new Map(definition.items.map(({ id }, i) => [id, i + 1]));
	const titles = new Map(
		definition.scales.map(({ id, title }) => [id, english(title)]),
	);
	return (path) => {
		const [field = "", id = "", ...rest] = stepsOf(path);
		const part = fieldWords[rest.at(-1) ?? ""] ?? rest.at(-1) ?? "";
		switch (field) {
			case "items":
				return placed("Questions", `Question ${numbers.get(id)}: ${part}`);
			case "responseSets":
				return placed("Answers", `${id}: answer ${rest[1]}`);
			case "sections":
				return placed("Sections", `${id}: ${part}`);
			case "scales":
				return placed("Scales", `${titles.get(id) ?? id}: ${bandOr(rest)}`);
			default:
				return field in aboutWords
					? placed("About", aboutWords[field] ?? field)
					: placed("For the team", teamWords(field, id));
		}
	};
}

/** `Welsh, Question 1: wording` for a pointer to a translation. */
export function translationPlace(definition: Instrument, at: string): string {
	const [, language = "", path = ""] = stepsOf(at);
	return `${languageName(language)}, ${placesOf(definition)(path).name}`;
}

const placed = (group: Group, name: string): Place => ({ group, name });

function bandOr([field = "", position = "", last = ""]: string[]): string {
	if (field !== "bands") return fieldWords[field] ?? field;
	return `band ${Number(position) + 1}, ${fieldWords[last] ?? last}`;
}

const teamFields: Record<string, string> = {
	purpose: "Purpose",
	licence: "Licence",
	lineage: "What was changed",
	cautions: "Caution",
	evidence: "Evidence",
	norms: "Norm",
	redFlags: "Red flag",
	respondentsNeeded: "Respondents needed",
};

function teamWords(field: string, position: string): string {
	const name = teamFields[field] ?? field;
	return /^\d+$/.test(position) ? `${name} ${Number(position) + 1}` : name;
}
