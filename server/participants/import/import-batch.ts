import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import type { Database } from "../../tables.ts";
import { listContacts, saveContacts } from "../../vault/contacts.queries.ts";
import type { Contact } from "../../vault/contacts.schemas.ts";
import type { VaultKey, VaultKeys } from "../../vault/vault-keys.ts";
import type { VaultDatabase } from "../../vault/vault-tables.ts";
import { findByCodes } from "../participants.queries.ts";
import {
	type Comparison,
	comparePerson,
	type Known,
} from "./compare-person.ts";
import { writeParticipants } from "./import.queries.ts";
import { madeUpCodes } from "./made-up-codes.ts";
import type { Person } from "./read-person.ts";
import type { Tally } from "./tally.ts";

/** What an import works with. */
export interface Importing {
	projectId: string;
	/** Reads pseudonyms. */
	trx: Transaction<Database>;
	/** Reads contact details, and writes both. */
	vaultTrx: Transaction<VaultDatabase>;
	keys: VaultKeys;
	/** Null for a look that changes nothing. */
	sealWith: VaultKey | null;
	tally: Tally;
	/** Codes that were made up so far. */
	madeUp: Set<string>;
}

type Coded = Person & { code: string };

/** Counts who of these people is new or changed, and writes it, unless something was found wrong. */
export async function importBatch(
	importing: Importing,
	people: readonly Person[],
): Promise<void> {
	const { sealWith, tally } = importing;
	const { coded, known } = await findKnown(importing, people);
	const compared = coded.map((person) => ({
		person,
		found: comparePerson(known, person),
	}));
	for (const { person, found } of compared) {
		if (found.fault !== null) tally.addError(person.line, null, found.fault);
		tally.count(outcomeOf(found));
	}
	if (sealWith && tally.isFaultless) await write(importing, sealWith, compared);
}

function outcomeOf({ held, differs, contact }: Comparison) {
	if (held === undefined) return "added";
	return differs || contact ? "changed" : "unchanged";
}

/** Everybody under a code, and what is known of them; a made-up code is nobody's yet. */
async function findKnown(
	{ trx, vaultTrx, keys, projectId, madeUp }: Importing,
	people: readonly Person[],
): Promise<{ coded: Coded[]; known: Known }> {
	const nameless = people.filter(({ code }) => code === null).length;
	const fresh = await madeUpCodes(trx, nameless, madeUp);
	const coded = people.map((person) => ({
		...person,
		code: person.code ?? fresh.pop() ?? "",
	}));
	const codes = coded.map(({ code }) => code);
	const held = await findByCodes(trx, codes);
	const asksContacts = people.some(
		({ contact }) => Object.keys(contact).length > 0,
	);
	const ids = asksContacts ? held.map(({ id }) => id) : [];
	return {
		coded,
		known: {
			participants: new Map(held.map((it) => [it.code.toLowerCase(), it])),
			contacts: await listContacts(vaultTrx, keys, projectId, ids),
		},
	};
}

async function write(
	{ vaultTrx, projectId }: Importing,
	key: VaultKey,
	compared: readonly { person: Coded; found: Comparison }[],
): Promise<void> {
	const ids = await writeParticipants(
		vaultTrx,
		compared
			.filter(({ found }) => found.differs)
			.map(({ person: { code, site, attributes }, found: { held } }) => ({
				id: held?.id ?? newId(),
				code,
				site,
				attributes,
			})),
	);
	const contacts = new Map<string, Contact>();
	for (const { person, found } of compared) {
		const id = found.held?.id ?? ids.get(person.code.toLowerCase());
		if (found.contact && id !== undefined) contacts.set(id, found.contact);
	}
	if (contacts.size > 0) await saveContacts(vaultTrx, key, projectId, contacts);
}
