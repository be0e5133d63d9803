import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { choosePrimaryMeasure } from "./choose-primary-measure.ts";
import { describePrimaryMeasures } from "./describe-primary-measures.ts";
import {
	NewPrimaryMeasure,
	PrimaryMeasures,
} from "./primary-measure.schemas.ts";

const path = "/projects/:project/primary-measure";
const tags = ["summaries"];

export async function primaryMeasureRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The one scale that the project reads first, and who chose it",
				params: ProjectParams,
				response: { 200: PrimaryMeasures },
			},
		},
		(request) => inProject(request, "see measures", describePrimaryMeasures),
	);

	app.put(
		path,
		{
			schema: {
				tags,
				summary: "Choose the one scale that the project reads first",
				description:
					"Choose before answers come in. Afterwards a reason must be given, and readers see when it was chosen and why.",
				params: ProjectParams,
				body: NewPrimaryMeasure,
				response: { 200: PrimaryMeasures },
			},
		},
		(request) =>
			inProject(request, "change measures", async (trx, project) => {
				const { survey, scale } = request.body;
				const { accountId } = signedIn(request);
				await choosePrimaryMeasure(trx, project.id, request.body, accountId);
				const measures = await describePrimaryMeasures(trx, project);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "primary-measure.choose",
					subject: { kind: "survey", id: survey },
					details: { scale },
				});
				return measures;
			}),
	);
}
