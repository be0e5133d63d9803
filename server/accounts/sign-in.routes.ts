import Type from "typebox";
import type { App } from "../app-type.ts";
import { Credentials, Session } from "./accounts.schemas.ts";
import { describeSession } from "./describe-session.ts";
import { isKnownFor, readDevice, rememberDevice } from "./device.ts";
import { PasswordLimits } from "./guess-limits.ts";
import { clearSessionCookie, sessionOf, setSessionCookie } from "./session.ts";
import { deleteSession } from "./sessions.queries.ts";
import { signIn } from "./sign-in.ts";

export async function signInRoutes(app: App): Promise<void> {
	const limits = new PasswordLimits();

	app.post(
		"/session",
		{
			schema: {
				tags: ["accounts"],
				summary: "Sign in; sets the session cookie",
				body: Credentials,
				response: { 200: Session },
			},
		},
		async (request, reply) => {
			const { email } = request.body;
			const device = readDevice(request);
			const isKnown = isKnownFor(device, email, app.config.secret);
			const { account, secret } = await signIn(
				app,
				request.body,
				sessionOf(request),
				limits.bucketsFor({
					email,
					knownDevice: isKnown ? device.id : undefined,
					address: request.ip,
				}),
			);
			setSessionCookie(reply, secret);
			rememberDevice(reply, device, email);
			return describeSession(account);
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
			if (session) await deleteSession(app.db, session);
			clearSessionCookie(reply);
			return reply.code(204).send(null);
		},
	);
}
