import type { Kysely } from "kysely";
import { recordAudit } from "../audit/record-audit.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import type { DeviceCaller } from "./device-caller.ts";
import { endCredentials } from "./devices.queries.ts";
import { tablet } from "./enrol-device.ts";

/**
 * Ends the credential of a browser that is a tablet no longer. The project keeps the tablet, so that another
 * browser may take its place. Of one that was revoked, or replaced, nothing is left to end.
 */
export async function leaveProject(
	db: Kysely<Database>,
	{ projectId, id, isLive }: DeviceCaller,
	address: string,
): Promise<void> {
	if (!isLive) return;
	await withProject(db, projectId, async (trx) => {
		await endCredentials(trx, projectId, id);
		await recordAudit(trx, {
			chain: projectId,
			actor: tablet(address),
			action: "device.leave",
			subject: { kind: "device", id },
		});
	});
}
