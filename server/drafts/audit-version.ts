import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { signedIn } from "../accounts/signed-in.ts";
import { actorOf } from "../audit/actor.ts";
import { type AuditEntry, recordAudit } from "../audit/record-audit.ts";
import type { Database } from "../tables.ts";
import type { VersionKey } from "./drafts.queries.ts";

/** The version that an address names, in the caller's organisation. */
export function versionOf(
	request: FastifyRequest<{ Params: { id: string; version: string } }>,
): VersionKey {
	const { id, version } = request.params;
	return { organisationId: signedIn(request).organisation.id, id, version };
}

/** Enters in the organisation's audit what somebody did with a version. */
export async function auditVersion(
	trx: Transaction<Database>,
	request: FastifyRequest,
	{ id, version }: Pick<VersionKey, "id" | "version">,
	{ action, details = {} }: Pick<AuditEntry, "action" | "details">,
): Promise<void> {
	await recordAudit(trx, {
		chain: signedIn(request).organisation.id,
		actor: actorOf(request),
		action,
		subject: { kind: "instrument", id: `${id} ${version}` },
		details,
	});
}
