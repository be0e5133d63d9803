import type {
	Contact,
	ContactList,
} from "../../../server/vault/contacts.schemas.ts";
import type { FreshLink } from "./fresh-links.ts";

/** Somebody to whom a letter goes. */
export interface Addressee {
	key: string;
	/** Null where letters must not tell who got them. */
	code: string | null;
	contact: Contact;
	url: string;
}

/** What letters there can be, and how many people have no postal address. */
export interface Addressees {
	people: Addressee[];
	withoutAddress: number;
}

/** Those with a link of their own. */
export function personalAddressees(links: readonly FreshLink[]): Addressees {
	return withAddress(
		links.map(({ id, code, contact, url }) => ({
			key: id,
			code,
			contact,
			url,
		})),
	);
}

/** Everybody with the one open link; nothing tells who got it. */
export function openAddressees(
	{ contacts }: ContactList,
	{ url }: FreshLink,
): Addressees {
	return withAddress(
		contacts.map(({ participant, contact }) => ({
			key: participant,
			code: null,
			contact,
			url,
		})),
	);
}

function withAddress(
	people: readonly (Omit<Addressee, "contact"> & { contact: Contact | null })[],
): Addressees {
	const reachable = people.flatMap(({ contact, ...person }) =>
		contact?.address ? [{ ...person, contact }] : [],
	);
	return {
		people: reachable,
		withoutAddress: people.length - reachable.length,
	};
}
