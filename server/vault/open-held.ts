import { Problem } from "../problems.ts";
import type { Contact } from "./contacts.schemas.ts";
import { openContact } from "./seal-contact.ts";
import type { VaultKeys } from "./vault-keys.ts";

/** The contact details in a row of the vault. Throws `vault-key-missing`. */
export function openHeld(
	keys: VaultKeys,
	row: {
		project_id: string;
		participant_id: string;
		sealed: Buffer;
		key_id: string;
	},
): Contact {
	const key = keys.find(row.key_id);
	if (!key) {
		throw new Problem(
			"vault-key-missing",
			`They are sealed with the key ${row.key_id}, which this installation does not have. Whoever runs it restores the file vault-key of the data dir from a backup, or adds the key to WAYMARK_VAULT_KEY.`,
		);
	}
	const place = {
		projectId: row.project_id,
		participantId: row.participant_id,
	};
	return openContact(key, place, row.sealed);
}
