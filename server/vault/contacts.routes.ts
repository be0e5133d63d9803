import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { findParticipant } from "../participants/participants.queries.ts";
import { ParticipantParams } from "../participants/participants.schemas.ts";
import { notFound } from "../problems.ts";
import type { Permission } from "../projects/policy.ts";
import { inProject } from "../projects/project-access.ts";
import { withProject } from "../row-security.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { checkNhsNumber } from "./check-nhs-number.ts";
import {
	deleteContact,
	findContact,
	holdCurrentKey,
	saveContacts,
} from "./contacts.queries.ts";
import {
	Contact,
	ContactList,
	ContactQuery,
	HeldContact,
} from "./contacts.schemas.ts";
import { gatherContacts } from "./gather-contacts.ts";
import type { Place } from "./seal-contact.ts";
import type { VaultDatabase } from "./vault-tables.ts";

const tags = ["contacts"];
const path = "/projects/:project/participants/:participant/contact";

export async function contactsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/contacts",
		{
			schema: {
				tags,
				summary: "Names and addresses of the participants, by code",
				params: ProjectParams,
				querystring: ContactQuery,
				response: { 200: ContactList },
			},
		},
		(request) =>
			inProject(request, "see contacts", (trx, project) =>
				gatherContacts(app, trx, project.id, actorOf(request), request.query),
			),
	);

	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The contact details of a participant",
				params: ParticipantParams,
				response: { 200: HeldContact },
			},
		},
		(request) =>
			ofParticipant(request, "see contacts", "view", async (trx, place) => {
				const held = await findContact(trx, app.vaultKeys, place);
				return {
					contact: held?.contact ?? null,
					updatedAt: held?.updatedAt.toISOString() ?? null,
				};
			}),
	);

	app.put(
		path,
		{
			schema: {
				tags,
				summary:
					"Put contact details into the vault, in place of what was there",
				params: ParticipantParams,
				body: Contact,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const contact = checkNhsNumber(request.body);
			await ofParticipant(
				request,
				"change contacts",
				"change",
				async (trx, { projectId, participantId }) => {
					const key = await holdCurrentKey(trx, app.vaultKeys);
					const contacts = new Map([[participantId, contact]]);
					await saveContacts(trx, key, projectId, contacts);
				},
			);
			return reply.code(204).send(null);
		},
	);

	app.delete(
		path,
		{
			schema: {
				tags,
				summary: "Take a participant's contact details out of the vault",
				params: ParticipantParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await ofParticipant(
				request,
				"change contacts",
				"delete",
				async (trx, place) => {
					if (!(await deleteContact(trx, place))) throw notFound();
				},
			);
			return reply.code(204).send(null);
		},
	);
}

type ContactRequest = FastifyRequest<{
	Params: { project: string; participant: string };
}>;

/** Does the work on one participant's place in the vault, and enters it there as `contact.<verb>`. */
async function ofParticipant<T>(
	request: ContactRequest,
	permission: Permission,
	verb: "view" | "change" | "delete",
	work: (trx: Transaction<VaultDatabase>, place: Place) => Promise<T>,
): Promise<T> {
	const { vault } = request.server;
	return await inProject(
		request,
		permission,
		async (trx, { id: projectId }) => {
			const person = await findParticipant(
				trx,
				projectId,
				request.params.participant,
			);
			if (!person) throw notFound();
			return await withProject(vault, projectId, async (vaultTrx) => {
				const done = await work(vaultTrx, {
					projectId,
					participantId: person.id,
				});
				await recordAudit(vaultTrx, {
					chain: projectId,
					actor: actorOf(request),
					action: `contact.${verb}`,
					subject: { kind: "participant", id: person.id },
				});
				return done;
			});
		},
	);
}
