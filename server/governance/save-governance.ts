import type { Transaction } from "kysely";
import { type BodyFault, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { describeGovernance } from "./describe-governance.ts";
import {
	findGovernance,
	lockGovernance,
	writeGovernance,
} from "./governance.queries.ts";
import type { Governance, GovernanceChange } from "./governance.schemas.ts";
import { recordChanges } from "./record-changes.ts";
import { promiseFaults, recordFaults } from "./record-faults.ts";

/**
 * Puts a record in the place of the former one. A draft may have gaps; a live project may not make any.
 * Throws `invalid-body`.
 *
 * @returns the record as it is now, and what the audit is told of the change
 */
export async function saveGovernance(
	trx: Transaction<Database>,
	projectId: string,
	change: GovernanceChange,
): Promise<{ governance: Governance; changes: Record<string, unknown> }> {
	await lockGovernance(trx, projectId);
	const { record: before, liveSince } = await findGovernance(trx, projectId);
	const { retentionReason, ...after } = change;
	const isLive = liveSince !== null;
	refuse([
		...recordFaults(after),
		...(isLive ? promiseFaults(before, change) : []),
	]);
	await writeGovernance(trx, projectId, after);
	const governance = await describeGovernance(trx, projectId);
	if (isLive) refuse(governance.missing);
	const changes = {
		...recordChanges(before, after),
		...(retentionReason !== undefined && { retentionReason }),
	};
	return { governance, changes };
}

function refuse(errors: BodyFault[]): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Nothing was saved. Correct what is listed under errors and send it again.",
		{ errors },
	);
}
