import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import {
	PasswordChange,
	SessionList,
	SessionParams,
} from "./accounts.schemas.ts";
import { changePassword } from "./change-password.ts";
import { SignInLimits } from "./guess-limits.ts";
import { sessionCookie, sessionLimits } from "./session.ts";
import { endSessions, listSessions } from "./sessions.queries.ts";
import { signedIn } from "./signed-in.ts";

const tags = ["accounts"];

export async function sessionsRoutes(app: App): Promise<void> {
	const limits = new SignInLimits();

	app.get(
		"/sessions",
		{
			schema: {
				tags,
				summary: "Where you are signed in",
				response: { 200: SessionList },
			},
		},
		async (request) => {
			const { accountId, sessionId } = signedIn(request);
			const sessions = await listSessions(app.db, accountId, sessionLimits);
			return {
				sessions: sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
					...session,
					current: session.id === sessionId,
					createdAt: createdAt.toISOString(),
					lastSeenAt: lastSeenAt.toISOString(),
				})),
			};
		},
	);

	app.delete(
		"/sessions/:session",
		{
			schema: {
				tags,
				summary: "Sign out somewhere else, at once",
				params: SessionParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { accountId, organisation } = signedIn(request);
			const { session: id } = request.params;
			await app.db.transaction().execute(async (trx) => {
				const ended = await endSessions(trx, accountId, { only: id });
				if (ended === 0) throw notFound();
				await recordAudit(trx, {
					chain: organisation.id,
					actor: actorOf(request),
					action: "session.revoke",
					subject: { kind: "session", id },
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.delete(
		"/sessions",
		{
			schema: {
				tags,
				summary: "Sign out everywhere else, at once",
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { accountId, sessionId, organisation } = signedIn(request);
			await app.db.transaction().execute(async (trx) => {
				const others = { allBut: sessionId };
				const sessions = await endSessions(trx, accountId, others);
				await recordAudit(trx, {
					chain: organisation.id,
					actor: actorOf(request),
					action: "session.revoke",
					details: { sessions },
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		"/password",
		{
			schema: {
				tags,
				summary: "Change your password; signs you out everywhere else",
				body: PasswordChange,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { email } = signedIn(request);
			const buckets = limits.bucketsFor({
				email,
				knownDevice: undefined,
				address: request.ip,
			});
			const secret = await changePassword(app, request, request.body, buckets);
			if (secret) sessionCookie.set(reply, secret);
			return reply.code(204).send(null);
		},
	);
}
