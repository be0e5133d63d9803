import type { Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import { identifyingItems } from "../governance/identifying-items.ts";
import type { Advice } from "./advice.ts";
import { invitesDetails } from "./english/identifying-words.ts";
import { ownQuestions } from "./own-texts.ts";

/** Questions that ask who somebody is, and free text that invites people to tell. */
export function identifyingAdvice(definition: Instrument): Advice[] {
	const asking = new Set<string>(
		identifyingItems(definition).map(({ item }) => item.id),
	);
	return [
		...definition.items.flatMap((item, i) =>
			asking.has(item.id) ? [asksWho(pointer("items", i, "text"))] : [],
		),
		...ownQuestions(definition).flatMap(({ text, item, path }) =>
			["text", "long-text"].includes(item.type) &&
			!asking.has(item.id) &&
			invitesDetails(text)
				? [invites(path)]
				: [],
		),
	];
}

function asksWho(path: string): Advice {
	const message =
		"This asks who somebody is, which ties all answers to that person. Leave it out, or keep such details with the participant instead.";
	return { path, code: "asks-identity", message, level: "look" };
}

function invites(path: string): Advice {
	const message =
		"This invites names and other details by which people can be told. Ask for what happened, not for who, where or when, and offer a choice of answers where you can.";
	return { path, code: "invites-identity", message, level: "look" };
}
