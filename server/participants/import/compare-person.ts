import { isDeepStrictEqual } from "node:util";
import type { Contact } from "../../vault/contacts.schemas.ts";
import { mostAttributes, type Participant } from "../participants.schemas.ts";
import type { Person } from "./read-person.ts";

/** What the project knows already. */
export interface Known {
	/** By code in small letters. */
	participants: ReadonlyMap<string, Participant>;
	/** By participant id. */
	contacts: ReadonlyMap<string, Contact>;
}

/** How a person of the file differs from what is known. */
export interface Comparison {
	/** Undefined for somebody new. */
	held: Participant | undefined;
	/** Site or attributes differ. */
	differs: boolean;
	/** What the vault should hold from now on; null when that is what it holds. */
	contact: Contact | null;
	/** Why the two together are no good, and what to do; null when they are. */
	fault: string | null;
}

/** Sets a person of the file beside what is known. What the file leaves empty stays as it is. */
export function comparePerson(
	{ participants, contacts }: Known,
	{ code, site, attributes, contact: read }: Person & { code: string },
): Comparison {
	const held = participants.get(code.toLowerCase());
	const together = { ...held?.attributes, ...attributes };
	const kept = held && contacts.get(held.id);
	const merged = { ...kept, ...read };
	const hasContact = Object.keys(read).length > 0;
	const isOther = hasContact && !isDeepStrictEqual(merged, kept);
	return {
		held,
		differs:
			held === undefined ||
			(site !== null && site !== held.site) ||
			!isDeepStrictEqual(together, { ...held.attributes }),
		contact: isOther && isContact(merged) ? merged : null,
		fault: faultOf(together, isOther && !isContact(merged)),
	};
}

function faultOf(
	attributes: Record<string, string>,
	isNameless: boolean,
): string | null {
	if (isNameless)
		return "Give a name as well: contact details belong to somebody.";
	return Object.keys(attributes).length > mostAttributes
		? `A person has at most ${mostAttributes} attributes: leave some columns out.`
		: null;
}

function isContact(merged: Partial<Contact>): merged is Contact {
	return merged.name !== undefined;
}
