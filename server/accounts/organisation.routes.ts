import type { FastifyRequest } from "fastify";
import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import type { Caller } from "./caller.queries.ts";
import { changeAccount } from "./change-account.ts";
import {
	findOrganisation,
	listAccounts,
	updateOrganisation,
} from "./organisation.queries.ts";
import {
	AccountChange,
	AccountList,
	AccountParams,
	Organisation,
	OrganisationChange,
} from "./organisation.schemas.ts";
import { signedIn } from "./signed-in.ts";

const tags = ["accounts"];

/** For owners of the organisation: who has an account, and what is asked of everybody. */
export async function organisationRoutes(app: App): Promise<void> {
	app.get(
		"/organisation",
		{
			schema: {
				tags,
				summary: "Your organisation, for its owners",
				response: { 200: Organisation },
			},
		},
		(request) => findOrganisation(app.db, ownerOf(request).organisation.id),
	);

	app.patch(
		"/organisation",
		{
			schema: {
				tags,
				summary:
					"Rename the organisation, or change what is asked of everybody",
				body: OrganisationChange,
				response: { 200: Organisation },
			},
		},
		async (request) => {
			const { id } = ownerOf(request).organisation;
			return await app.db.transaction().execute(async (trx) => {
				await updateOrganisation(trx, id, request.body);
				const organisation = await findOrganisation(trx, id);
				await recordAudit(trx, {
					chain: id,
					actor: actorOf(request),
					action: "organisation.change",
					details: request.body,
				});
				return organisation;
			});
		},
	);

	app.get(
		"/organisation/accounts",
		{
			schema: {
				tags,
				summary: "Who has an account in your organisation, for its owners",
				response: { 200: AccountList },
			},
		},
		async (request) => ({
			accounts: await listAccounts(app.db, ownerOf(request).organisation.id),
		}),
	);

	app.patch(
		"/organisation/accounts/:account",
		{
			schema: {
				tags,
				summary: "Give an account another role, or keep it out; at once",
				params: AccountParams,
				body: AccountChange,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { id: organisationId } = ownerOf(request).organisation;
			const { account: accountId } = request.params;
			await app.db.transaction().execute(async (trx) => {
				const at = { organisationId, accountId };
				await changeAccount(trx, at, request.body);
				await recordAudit(trx, {
					chain: organisationId,
					actor: actorOf(request),
					action: "account.change",
					subject: { kind: "account", id: accountId },
					details: request.body,
				});
			});
			return reply.code(204).send(null);
		},
	);
}

/** Whoever calls, if they own the organisation. Throws `not-found` for everybody else. */
function ownerOf(request: FastifyRequest): Caller {
	const caller = signedIn(request);
	if (caller.role !== "owner") throw notFound();
	return caller;
}
