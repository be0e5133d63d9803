import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { describeGovernance } from "./describe-governance.ts";
import { goLive } from "./go-live.ts";
import { Governance, GovernanceChange } from "./governance.schemas.ts";
import { saveGovernance } from "./save-governance.ts";

const tags = ["governance"];

export async function governanceRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/governance",
		{
			schema: {
				tags,
				summary: "Purpose, lawful basis and retention, and what is missing",
				params: ProjectParams,
				response: { 200: Governance },
			},
		},
		(request) =>
			inProject(request, "see project", (trx, { id }) =>
				describeGovernance(trx, id),
			),
	);

	app.put(
		"/projects/:project/governance",
		{
			schema: {
				tags,
				summary: "Replace the record; gaps are null",
				description:
					"Before the project is live anything may be missing. Afterwards nothing may, the threshold is fixed, and keeping something longer needs a retentionReason.",
				params: ProjectParams,
				body: GovernanceChange,
				response: { 200: Governance },
			},
		},
		(request) =>
			inProject(request, "change project", async (trx, { id }) => {
				const saved = await saveGovernance(trx, id, request.body);
				await recordAudit(trx, {
					chain: id,
					actor: actorOf(request),
					action: "governance.change",
					details: { changes: saved.changes },
				});
				return saved.governance;
			}),
	);

	app.post(
		"/projects/:project/go-live",
		{
			schema: {
				tags,
				summary: "Let the project take answers, from now on and for good",
				params: ProjectParams,
				response: { 200: Governance },
			},
		},
		(request) =>
			inProject(request, "change project", async (trx, { id }) => {
				const { governance, isNew } = await goLive(trx, id);
				if (isNew) {
					await recordAudit(trx, {
						chain: id,
						actor: actorOf(request),
						action: "project.go-live",
						details: { threshold: governance.record.threshold },
					});
				}
				return governance;
			}),
	);
}
