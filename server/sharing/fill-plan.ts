import type { Transaction } from "kysely";
import { isEmptyPlan, type PlanContent } from "#instruments/plan/plan.ts";
import type { Bundle } from "#instruments/sharing/bundle.ts";
import { describePlan } from "../plans/describe-plan.ts";
import type { Plan } from "../plans/plans.schemas.ts";
import { savePlan } from "../plans/save-plan.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";

/**
 * Puts the plan of a shared file in the place of the project's.
 *
 * @returns the plan as it is now, and what it was before
 * @throws Problem `invalid-shared-file` for a file without a plan; `plan-not-empty` unless it is to be replaced
 */
export async function fillPlan(
	trx: Transaction<Database>,
	{ contents }: Bundle,
	fill: {
		projectId: string;
		changedBy: string;
		replace: boolean;
		/** Gives the instruments the names that they have here. */
		relink: (content: PlanContent) => PlanContent;
	},
): Promise<{ plan: Plan; before: PlanContent }> {
	const { projectId, changedBy } = fill;
	if (!contents.plan)
		throw new Problem(
			"invalid-shared-file",
			"The file holds instruments and no plan. Take them in on the page for shared files.",
		);
	const { content: before, revision } = await describePlan(trx, projectId);
	if (!isEmptyPlan(before) && !fill.replace)
		throw new Problem(
			"plan-not-empty",
			"This project has a plan. Say that it is to be replaced (replace=true), or fill the plan of another project.",
		);
	const content = fill.relink(contents.plan.content);
	const write = { projectId, content, revision, changedBy };
	return { plan: await savePlan(trx, write), before };
}
