import type { FastifyRequest } from "fastify";
import Type from "typebox";
import { sessionOf } from "../accounts/session.ts";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound, Problem } from "../problems.ts";
import { configured } from "./find-provider.ts";
import { flowCookie } from "./flow-cookie.ts";
import { deleteIdentity, listIdentities } from "./identities.queries.ts";
import { IdentityList, IdentityParams, StartedFlow } from "./oidc.schemas.ts";
import { callbackUrl, startFlow } from "./start-flow.ts";

const tags = ["accounts"];

export async function identitiesRoutes(app: App): Promise<void> {
	app.post(
		"/oidc/link",
		{
			schema: {
				tags,
				summary:
					"Begin to connect the account with who you are at the provider",
				response: { 200: StartedFlow },
			},
		},
		async (request, reply) => {
			const { url, handle } = await startFlow(
				app,
				configured(app),
				callbackUrl(request),
				{
					purpose: "link",
					returnPath: "/account",
					sessionHash: ownSession(request),
				},
			);
			flowCookie.set(reply, handle);
			return { url };
		},
	);

	app.get(
		"/oidc/identities",
		{
			schema: {
				tags,
				summary: "Who you are at the provider, as far as it is connected",
				response: { 200: IdentityList },
			},
		},
		async (request) => ({
			identities: await listIdentities(app.db, signedIn(request).accountId),
		}),
	);

	app.delete(
		"/oidc/identities/:identity",
		{
			schema: {
				tags,
				summary: "Disconnect it, which ends every session opened with it",
				params: IdentityParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { accountId, organisation } = signedIn(request);
			const { identity: id } = request.params;
			await app.db.transaction().execute(async (trx) => {
				if (!(await deleteIdentity(trx, { id, accountId }))) throw notFound();
				await recordAudit(trx, {
					chain: organisation.id,
					actor: actorOf(request),
					action: "identity.unlink",
					subject: { kind: "identity", id },
				});
			});
			return reply.code(204).send(null);
		},
	);
}

/** The session that the request comes from. Throws `not-signed-in` when a token makes it. */
function ownSession(request: FastifyRequest): Buffer {
	const session = sessionOf(request);
	if (session && request.headers.authorization === undefined) return session;
	throw new Problem(
		"not-signed-in",
		"Do this in a browser that is signed in: a token cannot go to the provider.",
	);
}
