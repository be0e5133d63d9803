import type { Transaction } from "kysely";
import { emptyPlan } from "#instruments/plan/plan.ts";
import type { Database } from "../tables.ts";
import { findPlan } from "./plans.queries.ts";
import type { Plan } from "./plans.schemas.ts";

/** The project's plan; an empty one, of revision 0, while nobody has written one. */
export async function describePlan(
	trx: Transaction<Database>,
	projectId: string,
): Promise<Plan> {
	const row = await findPlan(trx, projectId);
	if (!row)
		return {
			content: emptyPlan,
			revision: 0,
			changedBy: null,
			changedAt: null,
		};
	return { ...row, changedAt: row.changedAt.toISOString() };
}
