import { isEmptyPlan } from "#instruments/plan/plan.ts";
import { relinkedPlan } from "#instruments/sharing/relinked-plan.ts";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { fileName } from "../exports/file-name.ts";
import { describePlan } from "../plans/describe-plan.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { fillPlan } from "./fill-plan.ts";
import { planBundle } from "./make-bundles.ts";
import { sendBundle } from "./sharing.routes.ts";
import {
	FilledPlan,
	mostBytesShared,
	ReplaceQuery,
	SharedFile,
	SharedFileBody,
} from "./sharing.schemas.ts";
import {
	describePlaced,
	placeBundle,
	readBundle,
	storedOf,
	storePlaced,
} from "./take-bundle.ts";

const path = "/projects/:project/plan/bundle";
const tags = ["plans"];

export async function planSharingRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The plan, and the instruments that it names, as a file",
				description:
					"With a checksum. No people and no answers: who collects and who reads is left out, because it may name somebody.",
				params: ProjectParams,
				response: { 200: SharedFile },
			},
		},
		async (request, reply) => {
			const { organisation } = signedIn(request);
			return await inProject(request, "see plan", async (trx, project) => {
				const { content } = await describePlan(trx, project.id);
				const { name } = project;
				const bundle = await planBundle(trx, organisation.id, {
					name,
					content,
				});
				const file = fileName(project, { title: name }, "plan", "waymark.json");
				return sendBundle(reply, file.replace(/\.waymark\.json$/, ""), bundle);
			});
		},
	);

	app.post(
		path,
		{
			bodyLimit: mostBytesShared,
			schema: {
				tags,
				summary: "Fill the plan from a shared file",
				description:
					"Its instruments are stored as drafts where they are not here yet. A plan that holds something is replaced with replace=true alone; the answer then holds what it was.",
				params: ProjectParams,
				querystring: ReplaceQuery,
				body: SharedFileBody,
				response: { 200: FilledPlan },
			},
		},
		(request) =>
			inProject(request, "change plan", async (trx, project) => {
				const caller = signedIn(request);
				const bundle = readBundle(request.body);
				const placements = await placeBundle(trx, caller, bundle);
				const { plan, before } = await fillPlan(trx, bundle, {
					projectId: project.id,
					changedBy: caller.accountId,
					replace: request.query.replace === "true",
					relink: (content) => relinkedPlan(content, placements),
				});
				await storePlaced(trx, caller, placements);
				const { sha256 } = bundle;
				const actor = actorOf(request);
				const instruments = storedOf(placements);
				if (instruments.length > 0)
					await recordAudit(trx, {
						chain: caller.organisation.id,
						actor,
						action: "instruments.take-in",
						details: { sha256, instruments },
					});
				await recordAudit(trx, {
					chain: project.id,
					actor,
					action: "plan.fill",
					details: { sha256, revision: plan.revision, instruments },
				});
				return {
					plan,
					replaced: isEmptyPlan(before) ? null : before,
					instruments: placements.map(describePlaced),
				};
			}),
	);
}
