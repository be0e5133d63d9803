import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { describeGovernance } from "./describe-governance.ts";
import { lockGovernance, markLive } from "./governance.queries.ts";
import type { Governance } from "./governance.schemas.ts";

/**
 * Lets a project take answers, from now on and for good. A project that is live stays as it is.
 * Throws `not-ready-to-go-live` with what is missing.
 *
 * @returns its record, and whether it went live just now
 */
export async function goLive(
	trx: Transaction<Database>,
	projectId: string,
): Promise<{ governance: Governance; isNew: boolean }> {
	await lockGovernance(trx, projectId);
	const governance = await describeGovernance(trx, projectId);
	if (governance.state === "live") return { governance, isNew: false };
	if (governance.missing.length > 0) {
		throw new Problem(
			"not-ready-to-go-live",
			"Fill in what is listed under errors, save it, and try again. Until then nobody can answer.",
			{ errors: governance.missing },
		);
	}
	await markLive(trx, projectId);
	return {
		governance: await describeGovernance(trx, projectId),
		isNew: true,
	};
}
