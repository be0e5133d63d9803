import type { Transaction } from "kysely";
import { planFaults } from "#instruments/plan/plan-faults.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { describePlan } from "./describe-plan.ts";
import { findPlan, type PlanWrite, writePlan } from "./plans.queries.ts";
import type { Plan } from "./plans.schemas.ts";

/**
 * Saves the plan that follows the revision given.
 *
 * @throws Problem `invalid-body` for lines that refer to none; `plan-changed` when somebody saved another since
 */
export async function savePlan(
	trx: Transaction<Database>,
	write: PlanWrite,
): Promise<Plan> {
	const errors = planFaults(write.content).map((fault) => ({
		...fault,
		path: `/content${fault.path}`,
	}));
	if (errors.length > 0)
		throw new Problem(
			"invalid-body",
			"Some lines of the plan refer to others that are not there. Nothing was saved: correct what is listed and save again.",
			{ errors },
		);
	if (!(await writePlan(trx, write)))
		throw await planChanged(trx, write.projectId);
	return await describePlan(trx, write.projectId);
}

async function planChanged(
	trx: Transaction<Database>,
	projectId: string,
): Promise<Problem> {
	const row = await findPlan(trx, projectId);
	const told = row
		? `${row.changedBy} has saved revision ${row.revision} of this plan since you opened it`
		: "Nobody has saved this plan yet, so it has no such revision";
	return new Problem(
		"plan-changed",
		`${told}. Yours was not saved over it: read the plan again, and make your change there.`,
	);
}
