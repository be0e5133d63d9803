import Type from "typebox";
import type { App } from "../app-type.ts";
import { ticketCookie } from "../second-factor/ticket.ts";
import { Credentials, SecondStep, Session } from "./accounts.schemas.ts";
import { describeSession } from "./describe-session.ts";
import { knownFor, readDevice, rememberDevice } from "./device.ts";
import { SignInLimits } from "./guess-limits.ts";
import { sessionCookie, sessionOf } from "./session.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { visitOf } from "./visit.ts";

export async function signInRoutes(app: App): Promise<void> {
	const limits = new SignInLimits();

	app.post(
		"/session",
		{
			schema: {
				tags: ["accounts"],
				summary:
					"Sign in; sets the session cookie, or asks for the second factor (202)",
				body: Credentials,
				response: { 200: Session, 202: SecondStep },
			},
		},
		async (request, reply) => {
			const { email } = request.body;
			const device = readDevice(request);
			const done = await signIn(
				app,
				request.body,
				visitOf(request),
				limits.bucketsFor({
					email,
					knownDevice: knownFor(device, email, app.config.secret),
					address: request.ip,
				}),
			);
			if ("ticket" in done) {
				ticketCookie.set(reply, done.ticket);
				return reply
					.code(202)
					.send({ next: "second-factor" as const, methods: done.methods });
			}
			rememberDevice(reply, device, email);
			sessionCookie.set(reply, done.secret);
			return reply.code(200).send(describeSession(done.account));
		},
	);

	app.delete(
		"/session",
		{
			schema: {
				tags: ["accounts"],
				summary: "Sign out; does nothing when nobody is signed in",
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const session = sessionOf(request);
			if (session) await signOut(app.db, session, request.ip);
			sessionCookie.clear(reply);
			return reply.code(204).send(null);
		},
	);
}
