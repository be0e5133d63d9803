import type { Contact } from "../../../server/vault/contacts.schemas.ts";
import { createStore } from "../store.ts";

/** What stands in every letter, as the team writes it. */
export interface LetterText {
	/** The team's own address, on top. */
	sender: string;
	body: string;
	/** How to get no more letters. */
	stop: string;
}

/** What fields in braces stand for, in one person's letter. */
export type LetterFields = Record<(typeof fieldNames)[number], string>;

export const fieldNames = [
	"title",
	"name",
	"code",
	"survey",
	"organisation",
	"minutes",
	"closes",
] as const;

/** Kept while the tab is open, so that going back to the links loses nothing. */
export const letterTexts = createStore<ReadonlyMap<string, LetterText>>(
	new Map(),
);

export function firstText(closes: boolean, isAnonymous: boolean): LetterText {
	return {
		sender: "",
		body: [
			"Dear {title} {name},",
			"{organisation} would like to hear from you. Please answer the questions of “{survey}”: point your phone's camera at the square, or type the address beside it. It takes about {minutes} minutes.",
			"You choose whether to answer, and nothing changes for you if you do not.",
			...(closes ? ["Please answer by {closes}."] : []),
			"Thank you.",
		].join("\n\n"),
		stop: isAnonymous
			? "If you want no more letters about this, tell us at the address above and we will stop."
			: "If you want no more letters about this, tell us at the address above, with the code {code}, and we will stop.",
	};
}

/** The text with its fields filled in; what an empty field leaves behind, such as a double space, is closed up. */
export function fillText(text: string, fields: LetterFields): string {
	return text
		.replace(/\{(\w+)\}/g, (field, name: string) =>
			isField(name) ? fields[name] : field,
		)
		.replace(/ {2,}/g, " ")
		.replace(/ +([,.])/g, "$1");
}

/** Fields that the text asks for and that there are none of, such as `{nmae}`. */
export function unknownFields({ body, stop }: LetterText): string[] {
	const names = [...`${body} ${stop}`.matchAll(/\{([^{}]*)\}/g)];
	return [...new Set(names.map(([, name = ""]) => name))].filter(
		(name) => !isField(name),
	);
}

/** What goes into the window of the envelope. */
export function addressLines(contact: Contact): string[] {
	return [
		[contact.title, contact.name].filter(Boolean).join(" "),
		...(contact.address ?? []),
		contact.postcode ?? "",
	].filter(Boolean);
}

function isField(name: string): name is keyof LetterFields {
	return (fieldNames as readonly string[]).includes(name);
}
