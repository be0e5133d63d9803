import type { Instrument, Item } from "../definition.ts";

/** What tells who somebody is. */
export type Identifier = "name" | "date-of-birth" | "postcode" | "nhs-number";

type AskingItem = Exclude<Item, { type: "information" }>;

interface Rule {
	kind: Identifier;
	/** Item types that can take it. */
	types: readonly Item["type"][];
	asks: RegExp;
	/** Wording that asks for less, and is fine. */
	unless?: RegExp;
}

const typed = ["text", "long-text"] as const;
const whose =
	"your|patient['’]?s?|person['’]?s?|mother['’]?s?|father['’]?s?|parent['’]?s?|carer['’]?s?|child['’]?s?|baby['’]?s?";

const rules: readonly Rule[] = [
	{
		kind: "name",
		types: typed,
		asks: new RegExp(
			`^\\s*(?:full |first |last )?names?\\b|\\b(?:${whose}|full|first|last|family|given|middle|maiden)\\s+(?:(?:own|full|first|last|family|given|middle|maiden|preferred)\\s+)*names?\\b|\\b(?:sur|fore)names?\\b`,
			"i",
		),
	},
	{
		kind: "date-of-birth",
		types: ["date", "number", ...typed],
		asks: /\bdates? of birth\b|\bd\.?o\.?b\b|\bbirth ?(?:date|day)s?\b|\bwhen (?:were|was) .{1,40}\bborn\b/i,
	},
	{
		kind: "postcode",
		types: typed,
		asks: /\bpost ?codes?\b/i,
		unless:
			/\b(?:first|outward) (?:half|part|bit|section|letters|code)\b|\boutward\b|\bdistrict\b/i,
	},
	{
		kind: "nhs-number",
		types: ["number", ...typed],
		asks: /\bnhs (?:no\b|num)|\b(?:chi|hospital|patient|mrn) numbers?\b|\bmrn\b/i,
	},
];

/** Sentences that tell people to leave something out ask for nothing. */
const forbids = /\b(?:not|never|without|don['’]t)\b/i;

/**
 * Items whose English wording asks for a name, a date of birth, a full postcode or an NHS number, in their
 * order. A reminder to ask for less, not a proof that nobody can be told apart: other languages are not read.
 */
export function identifyingItems({
	items,
}: Pick<Instrument, "items">): { item: AskingItem; kind: Identifier }[] {
	return items.flatMap((item) => {
		if (item.type === "information") return [];
		const kind = identifierAskedBy(item);
		return kind === undefined ? [] : [{ item, kind }];
	});
}

function identifierAskedBy(item: AskingItem): Identifier | undefined {
	const wording = [item.text?.en, item.help?.en]
		.join("\n")
		.split(/(?<=[.!?])\s+|\n/)
		.filter((sentence) => !forbids.test(sentence));
	return rules.find(
		({ types, asks, unless }) =>
			types.includes(item.type) &&
			wording.some((sentence) => asks.test(sentence)) &&
			!wording.some((sentence) => unless?.test(sentence)),
	)?.kind;
}
