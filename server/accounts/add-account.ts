import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import {
	type Account,
	insertAccount,
	insertOrganisation,
	listOrganisations,
	lockSetUp,
} from "./accounts.queries.ts";

export interface NewAccount {
	email: string;
	name: string;
	role: "owner" | "member";
	passwordHash: string;
	/** One that is known, or its name; may be left out where there is one only. An owner may bring a new one. */
	organisation?: Account["organisation"] | string | undefined;
}

/** Makes an account. Throws `already-exists` for an e-mail address in use, `not-found` or `invalid-body` for the organisation. */
export async function addAccount(
	trx: Transaction<Database>,
	wanted: NewAccount,
): Promise<Account> {
	await lockSetUp(trx);
	const organisation = await organisationFor(trx, wanted);
	const { email, name, role, passwordHash } = wanted;
	const account = {
		id: newId(),
		email,
		name,
		role,
		passwordHash,
		organisation,
	};
	if (await insertAccount(trx, account)) return account;
	throw new Problem(
		"already-exists",
		`There is an account with the email ${email}: choose another email.`,
	);
}

async function organisationFor(
	trx: Transaction<Database>,
	{ organisation: wanted, role }: NewAccount,
): Promise<Account["organisation"]> {
	if (typeof wanted === "object") return wanted;
	const known = await listOrganisations(trx);
	const found = known.filter(({ name }) => (wanted ?? name) === name);
	if (found.length > 1) {
		throw new Problem(
			"invalid-body",
			`Say which organisation: ${names(known)}.`,
		);
	}
	if (found[0]) return found[0];
	if (role === "member") {
		throw new Problem(
			"not-found",
			`There is no such organisation: ${names(known) || "the first account must be an owner's"}.`,
		);
	}
	const organisation = { id: newId(), name: wanted ?? "Our organisation" };
	await insertOrganisation(trx, organisation);
	return organisation;
}

function names(organisations: { name: string }[]): string {
	return organisations.map(({ name }) => name).join(", ");
}
