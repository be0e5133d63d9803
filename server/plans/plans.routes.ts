import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { describePlan } from "./describe-plan.ts";
import { Plan, PlanChange } from "./plans.schemas.ts";
import { savePlan } from "./save-plan.ts";

const path = "/projects/:project/plan";
const tags = ["plans"];

export async function plansRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The project's evaluation plan",
				description: "Empty, and of revision 0, while nobody has written one.",
				params: ProjectParams,
				response: { 200: Plan },
			},
		},
		(request) =>
			inProject(request, "see plan", (trx, { id }) => describePlan(trx, id)),
	);

	app.put(
		path,
		{
			schema: {
				tags,
				summary: "Save the evaluation plan, unless somebody else has since",
				params: ProjectParams,
				body: PlanChange,
				response: { 200: Plan },
			},
		},
		(request) =>
			inProject(request, "change plan", async (trx, project) => {
				const { accountId: changedBy } = signedIn(request);
				const plan = await savePlan(trx, {
					...request.body,
					projectId: project.id,
					changedBy,
				});
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "plan.change",
					details: { revision: plan.revision },
				});
				return plan;
			}),
	);
}
