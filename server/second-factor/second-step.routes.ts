import { findAccountById } from "../accounts/accounts.queries.ts";
import { Session } from "../accounts/accounts.schemas.ts";
import { describeSession } from "../accounts/describe-session.ts";
import { knownFor, readDevice, rememberDevice } from "../accounts/device.ts";
import { SignInLimits } from "../accounts/guess-limits.ts";
import { sessionCookie } from "../accounts/session.ts";
import { enter } from "../accounts/sign-in.ts";
import { visitOf } from "../accounts/visit.ts";
import type { App } from "../app-type.ts";
import {
	PasskeyAnswer,
	PasskeyOptions,
	SecondFactor,
} from "./factors.schemas.ts";
import {
	checkPasskey,
	partyOf,
	passkeyToShow,
	wrongPasskey,
} from "./passkeys.ts";
import { showSecondFactor } from "./show-second-factor.ts";
import { ticketCookie, ticketOf } from "./ticket.ts";

const tags = ["accounts"];

/** For whoever is signing in: the second step, or a passkey in place of both. */
export async function secondStepRoutes(app: App): Promise<void> {
	const limits = new SignInLimits();

	app.post(
		"/session/second-factor",
		{
			schema: {
				tags,
				summary: "The second step of signing in; sets the session cookie",
				body: SecondFactor,
				response: { 200: Session },
			},
		},
		async (request, reply) => {
			const device = readDevice(request);
			const { account, secret } = await showSecondFactor(
				app,
				ticketOf(request),
				request.body.code,
				visitOf(request),
				(email) =>
					limits.bucketsFor({
						email,
						knownDevice: knownFor(device, email, app.config.secret),
						address: request.ip,
					}),
			);
			rememberDevice(reply, device, account.email);
			ticketCookie.clear(reply);
			sessionCookie.set(reply, secret);
			return describeSession(account);
		},
	);

	app.post(
		"/session/passkey/options",
		{
			schema: {
				tags,
				summary: "What a browser needs to sign in with a passkey",
				response: { 200: PasskeyOptions },
			},
		},
		async (request) => ({ ...(await passkeyToShow(app.db, partyOf(request))) }),
	);

	app.post(
		"/session/passkey",
		{
			schema: {
				tags,
				summary:
					"Sign in with a passkey, with or without a password before; sets the session cookie",
				body: PasskeyAnswer,
				response: { 200: Session },
			},
		},
		async (request, reply) => {
			const party = partyOf(request);
			const id = await checkPasskey(app.db, party, request.body.response);
			const account = await findAccountById(app.db, id);
			if (!account) throw wrongPasskey();
			rememberDevice(reply, readDevice(request), account.email);
			ticketCookie.clear(reply);
			sessionCookie.set(
				reply,
				await enter(app, account, "passkey", visitOf(request)),
			);
			return describeSession(account);
		},
	);
}
