import type { Instrument, Item, Option } from "../../definition.ts";
import type { Loss } from "../imported.ts";

/** The parts of a definition that other programs seldom have a place for. */
const parts = {
	shortTitle: "The short title",
	purpose: "The purpose",
	introduction: "The introduction on the start page",
	recall: "The time asked about",
	stem: "The words above every question",
	citation: "How to cite it",
	licence: "The licence",
	lineage: "What it was made from, and every difference",
	sections: "Sections",
	scales: "Scales with their scoring rules",
	cautions: "What to know before reading the figures",
	evidence: "What is known of its reliability and validity",
	norms: "Norms",
	redFlags: "Answers that mean danger",
	monitoring: "The plan for answers that mean danger",
	appearance: "The colour",
	translations: "How far each translation has come",
	respondentsNeeded: "How many respondents a mean needs",
	examples: "Worked examples",
	codings: "The codes of the whole in terminologies",
	respondent: "Who answers",
	measureType: "What its scores are",
} satisfies Partial<Record<keyof Instrument, string>>;

export type Part = keyof typeof parts;

/** A loss for each part that the definition has and the format does not carry. */
export function partsNotCarried(
	definition: Instrument,
	carried: readonly Part[],
	program: string,
): Loss[] {
	return (Object.keys(parts) as Part[])
		.filter(
			(part) => !carried.includes(part) && holdsSomething(definition[part]),
		)
		.map((part) => ({
			where: part,
			what: parts[part],
			why: `${program} has no place for it.`,
			kind: "lost",
		}));
}

function holdsSomething(value: unknown): boolean {
	if (value === undefined) return false;
	return Array.isArray(value) ? value.length > 0 : true;
}

const ofItems = {
	covers: "What they measure",
	reverse: "That they are scored the other way round",
	whyWeAsk: "Why a sensitive question is asked",
	topic: "What they are about in a few words",
	codings: "Their codes in terminologies",
	help: "Their help",
};

export type ItemPart = keyof typeof ofItems;

/** A loss for each field that items have and the format does not carry, naming the items. */
export function itemPartsNotCarried(
	{ items }: Instrument,
	lost: readonly ItemPart[],
	program: string,
): Loss[] {
	return lost.flatMap((part) => {
		const ids = items.filter((item) => has(item, part)).map(({ id }) => id);
		const loss: Loss = {
			where: ids.join(", "),
			what: ofItems[part],
			why: `${program} has no place for it.`,
			kind: "lost",
		};
		return ids.length === 0 ? [] : [loss];
	});
}

function has(item: Item, part: ItemPart): boolean {
	const value = Object.entries(item).find(([name]) => name === part)?.[1];
	return value !== undefined && value !== false;
}

/** The lists with an option that fits, by id. */
export function listsWith(
	{ responseSets }: Instrument,
	fits: (option: Option) => boolean,
): string[] {
	return Object.entries(responseSets)
		.filter(([, { options }]) => options.some(fits))
		.map(([id]) => id);
}
