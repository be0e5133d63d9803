import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { newLinkToken } from "../links/link-token.ts";
import { notFound } from "../problems.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { chartOf } from "./chart-access.ts";
import { insertWall, listWalls, revokeWall } from "./walls.queries.ts";
import { MadeWall, NewWall, WallList, WallParams } from "./walls.schemas.ts";

const tags = ["over time"];
const path = "/projects/:project/walls";

/** For the team: screens on which charts are seen without signing in. */
export async function wallsRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The project's wall screens, the newest first",
				params: ProjectParams,
				response: { 200: WallList },
			},
		},
		(request) =>
			inProject(request, "see charts", async (trx, project) => ({
				walls: await listWalls(trx, project.id),
			})),
	);

	app.post(
		path,
		{
			schema: {
				tags,
				summary: "Make a wall screen; its address is shown this once",
				params: ProjectParams,
				body: NewWall,
				response: { 201: MadeWall },
			},
		},
		async (request, reply) => {
			const made = await inProject(
				request,
				"change charts",
				async (trx, project) => {
					for (const id of request.body.charts)
						await chartOf(trx, project.id, id);
					const { token, secretHash } = newLinkToken(project.locator);
					const { accountId: by } = signedIn(request);
					const id = newId();
					await insertWall(trx, project.id, request.body, {
						id,
						secretHash,
						by,
					});
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "wall.create",
						subject: { kind: "wall", id },
						details: { charts: request.body.charts.length },
					});
					return { id, token };
				},
			);
			const origin = app.config.publicUrl ?? ownOrigin(request);
			return reply
				.code(201)
				.send({ ...made, url: `${origin}/wall/${made.token}` });
		},
	);

	app.delete(
		`${path}/:wall`,
		{
			schema: {
				tags,
				summary: "Withdraw a wall screen's address for good",
				params: WallParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inProject(request, "change charts", async (trx, project) => {
				const { wall: id } = request.params;
				if (!(await revokeWall(trx, project.id, id))) throw notFound();
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "wall.revoke",
					subject: { kind: "wall", id },
				});
			});
			return reply.code(204).send(null);
		},
	);
}
