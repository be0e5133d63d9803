import { type Scrubbed, scrubber } from "#instruments/disclosure/scrub-text.ts";
import type { App } from "../app-type.ts";
import type { Actor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { withProject } from "../row-security.ts";
import { listContacts } from "../vault/contacts.queries.ts";

export type Scrub = (text: string) => Scrubbed;

/** Hides direct identifiers, among them the names in the project's vault, which leave it for this alone. */
export async function openScrubber(
	{ vault, vaultKeys }: Pick<App, "vault" | "vaultKeys">,
	projectId: string,
	actor: Actor,
): Promise<Scrub> {
	return await withProject(vault, projectId, async (trx) => {
		const contacts = await listContacts(trx, vaultKeys, projectId, "all");
		if (contacts.size > 0) {
			await recordAudit(trx, {
				chain: projectId,
				actor,
				action: "contacts.scrub",
				details: { contacts: contacts.size },
			});
		}
		return scrubber([...contacts.values()].flatMap(({ name }) => name ?? []));
	});
}
