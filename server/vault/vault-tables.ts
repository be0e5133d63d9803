/** The vault as its own database role sees it: nothing but contact details. */
import type { Generated } from "kysely";

interface ContactTable {
	project_id: string;
	participant_id: string;
	sealed: Buffer;
	key_id: string;
	updated_at: Generated<Date>;
}

export interface VaultDatabase {
	"vault.contact": ContactTable;
}
