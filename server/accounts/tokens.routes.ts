import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import {
	CreatedToken,
	NewToken,
	TokenList,
	TokenParams,
} from "./accounts.schemas.ts";
import { createToken } from "./create-token.ts";
import { signedIn } from "./signed-in.ts";
import { deleteToken, listTokens } from "./tokens.queries.ts";

export async function tokensRoutes(app: App): Promise<void> {
	app.get(
		"/tokens",
		{
			schema: {
				tags: ["accounts"],
				summary: "Your API tokens, without their secrets",
				response: { 200: TokenList },
			},
		},
		async (request) => ({
			tokens: await listTokens(app.db, signedIn(request).accountId),
		}),
	);

	app.post(
		"/tokens",
		{
			schema: {
				tags: ["accounts"],
				summary: "Make an API token; it is shown this once",
				body: NewToken,
				response: { 201: CreatedToken },
			},
		},
		async (request, reply) => {
			const { accountId, organisation } = signedIn(request);
			reply.code(201);
			return await app.db.transaction().execute(async (trx) => {
				const token = await createToken(trx, accountId, request.body.name);
				await recordAudit(trx, {
					chain: organisation.id,
					actor: actorOf(request),
					action: "token.create",
					subject: { kind: "token", id: token.id },
				});
				return token;
			});
		},
	);

	app.delete(
		"/tokens/:token",
		{
			schema: {
				tags: ["accounts"],
				summary: "Delete an API token, which stops it at once",
				params: TokenParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { accountId, organisation } = signedIn(request);
			const { token: id } = request.params;
			await app.db.transaction().execute(async (trx) => {
				const wasThere = await deleteToken(trx, { id, accountId });
				if (!wasThere) throw notFound();
				await recordAudit(trx, {
					chain: organisation.id,
					actor: actorOf(request),
					action: "token.revoke",
					subject: { kind: "token", id },
				});
			});
			return reply.code(204).send(null);
		},
	);
}
