import type { Kysely } from "kysely";
import type { Actor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { findProjectId } from "../collect/collect.queries.ts";
import { Problem } from "../problems.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { newSecret, readSecret } from "./device-secrets.ts";
import {
	endCredentials,
	findByCode,
	insertCredential,
	updateDevice,
} from "./devices.queries.ts";

/**
 * Makes a browser the tablet that a code is for, and gives its credential, of which only the hash is kept. What
 * had it before ends. Throws enrolment-code-closed for a code that is wrong, was used, or ran out.
 */
export async function enrolDevice(
	db: Kysely<Database>,
	typed: string,
	address: string,
): Promise<string> {
	const read = readSecret(typed, "code");
	const projectId = read && (await findProjectId(db, read.locator));
	if (!read || !projectId) throw closed();
	return await withProject(db, projectId, async (trx) => {
		const device = await findByCode(trx, projectId, read.secretHash);
		if (!device) throw closed();
		const { token, secretHash } = newSecret(read.locator, "credential");
		await updateDevice(
			trx,
			{ projectId, id: device.id },
			{ code_hash: null, code_expires_at: null },
		);
		await endCredentials(trx, projectId, device.id);
		await insertCredential(trx, {
			project_id: projectId,
			device_id: device.id,
			secret_hash: secretHash,
		});
		await recordAudit(trx, {
			chain: projectId,
			actor: tablet(address),
			action: "device.enrol",
			subject: { kind: "device", id: device.id },
		});
		return token;
	});
}

/** Nobody is signed in on a tablet. */
export function tablet(address: string): Actor {
	return { kind: "system", id: null, name: "tablet", origin: address };
}

function closed(): Problem {
	return new Problem(
		"enrolment-code-closed",
		"A code works once and for 24 hours. Check it, or ask for another one on the project's page of tablets.",
	);
}
