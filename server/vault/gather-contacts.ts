import type { Transaction } from "kysely";
import type { Static } from "typebox";
import type { App } from "../app-type.ts";
import type { Actor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { listParticipants } from "../participants/participants.queries.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { listContacts } from "./contacts.queries.ts";
import type { ContactList, ContactQuery } from "./contacts.schemas.ts";

/** Contact details of the project's participants, by code; of those alone who may be written to, when they are for letters. */
export async function gatherContacts(
	{ vault, vaultKeys }: Pick<App, "vault" | "vaultKeys">,
	trx: Transaction<Database>,
	projectId: string,
	actor: Actor,
	wanted: Static<typeof ContactQuery>,
): Promise<ContactList> {
	const isExport = wanted.for === "letters";
	const people = (await listParticipants(trx, projectId)).filter(
		({ site, stoppedAt }) =>
			(wanted.site === undefined || site === wanted.site) &&
			!(isExport && stoppedAt !== null),
	);
	const held = await withProject(vault, projectId, async (vaultTrx) => {
		const ids = people.map(({ id }) => id);
		const found = await listContacts(vaultTrx, vaultKeys, projectId, ids);
		await recordAudit(vaultTrx, {
			chain: projectId,
			actor,
			action: isExport ? "contacts.export" : "contacts.view",
			details: { contacts: found.size },
		});
		return found;
	});
	const contacts = people.flatMap(({ id, code, site }) => {
		const contact = held.get(id);
		return contact ? [{ participant: id, code, site, contact }] : [];
	});
	return { contacts };
}
