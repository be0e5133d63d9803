import {
	type AuthenticationResponseJSON,
	generateAuthenticationOptions,
	generateRegistrationOptions,
	type RegistrationResponseJSON,
	type VerifiedRegistrationResponse,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Caller } from "../accounts/caller.queries.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import {
	findPasskey,
	insertChallenge,
	listCredentials,
	notePasskeyUse,
	takeChallenge,
} from "./passkeys.queries.ts";

type Db = Kysely<Database>;

/** Who asks a passkey to sign (WebAuthn's relying party): this installation, under the address people use. */
export interface Party {
	origin: string;
	id: string;
}

export function partyOf(request: FastifyRequest): Party {
	const origin = request.server.config.publicUrl ?? ownOrigin(request);
	return { origin, id: new URL(origin).hostname };
}

/** What a browser needs to make a passkey, which it keeps under a PIN, a finger or a face. */
export async function passkeyToMake(db: Db, party: Party, caller: Caller) {
	const options = await generateRegistrationOptions({
		rpName: "Waymark",
		rpID: party.id,
		userName: caller.email,
		userDisplayName: caller.name,
		attestationType: "none",
		excludeCredentials: await listCredentials(db, caller.accountId),
		authenticatorSelection: {
			residentKey: "required",
			userVerification: "required",
		},
	});
	await insertChallenge(db, options.challenge, caller.accountId);
	return options;
}

/** The new passkey's key. Throws `wrong-passkey`. */
export async function checkNewPasskey(
	db: Db,
	party: Party,
	accountId: string,
	response: Record<string, unknown>,
): Promise<
	NonNullable<VerifiedRegistrationResponse["registrationInfo"]>["credential"]
> {
	const given = response as unknown as RegistrationResponseJSON;
	const checked = await orRefuse(() =>
		verifyRegistrationResponse({
			response: given,
			expectedChallenge: (challenge) => takeChallenge(db, challenge, accountId),
			expectedOrigin: party.origin,
			expectedRPID: party.id,
			requireUserVerification: true,
		}),
	);
	if (!checked.verified || !checked.registrationInfo) throw wrongPasskey();
	return checked.registrationInfo.credential;
}

/** What a browser needs to sign in with one of its passkeys; the same for everybody. */
export async function passkeyToShow(db: Db, party: Party) {
	const options = await generateAuthenticationOptions({
		rpID: party.id,
		userVerification: "required",
	});
	await insertChallenge(db, options.challenge, null);
	return options;
}

/** Whose passkey has signed. Throws `wrong-passkey`, in the same words whatever is wrong. */
export async function checkPasskey(
	db: Db,
	party: Party,
	response: Record<string, unknown>,
): Promise<string> {
	const given = response as unknown as AuthenticationResponseJSON;
	const passkey =
		typeof given.id === "string" ? await findPasskey(db, given.id) : undefined;
	if (!passkey) throw wrongPasskey();
	const checked = await orRefuse(() =>
		verifyAuthenticationResponse({
			response: given,
			expectedChallenge: (challenge) => takeChallenge(db, challenge, null),
			expectedOrigin: party.origin,
			expectedRPID: party.id,
			requireUserVerification: true,
			credential: {
				id: given.id,
				publicKey: new Uint8Array(passkey.publicKey),
				counter: passkey.counter,
				transports: passkey.transports,
			},
		}),
	);
	if (!checked.verified) throw wrongPasskey();
	const { newCounter } = checked.authenticationInfo;
	if (!(await notePasskeyUse(db, passkey, newCounter))) throw wrongPasskey();
	return passkey.accountId;
}

/** The library throws for whatever is not as it should be. */
async function orRefuse<T>(check: () => Promise<T>): Promise<T> {
	try {
		return await check();
	} catch (error) {
		if (error instanceof Error && "severity" in error) throw error;
		throw wrongPasskey();
	}
}

export function wrongPasskey(): Problem {
	return new Problem(
		"wrong-passkey",
		"This passkey was not accepted. Try again, or use another way to sign in.",
	);
}
