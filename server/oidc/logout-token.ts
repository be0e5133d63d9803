import { type JWTPayload, jwtVerify } from "jose";
import { Problem } from "../problems.ts";
import type { FoundProvider } from "./provider.ts";

/** How old a sign-out may be when it arrives, in minutes. */
export const logoutMinutes = 10;

const event = "http://schemas.openid.net/event/backchannel-logout";
/** With the provider's keys alone: never one that is shared with it, such as the client's secret. */
const algorithms = [
	"RS256",
	"RS384",
	"RS512",
	"PS256",
	"PS384",
	"PS512",
].concat("ES256", "ES384", "ES512", "EdDSA", "Ed25519");

/** Whose session the provider has ended: everybody's with this subject, or the one with this id. */
export interface Logout {
	issuer: string;
	subject: string | null;
	sid: string | null;
	/** The token's own id. */
	jti: string;
}

/** Checks a logout token as OpenID Connect Back-Channel Logout 1.0, section 2.6, asks. Throws `malformed-request`. */
export async function checkLogoutToken(
	{ configuration, keys }: FoundProvider,
	token: string,
): Promise<Logout> {
	try {
		const { payload } = await jwtVerify(token, keys, {
			algorithms,
			issuer: configuration.serverMetadata().issuer,
			audience: configuration.clientMetadata().client_id,
			maxTokenAge: logoutMinutes * 60,
			clockTolerance: 30,
			requiredClaims: ["jti", "events"],
		});
		return readLogout(payload);
	} catch {
		throw new Problem(
			"malformed-request",
			"The logout token is not one of the configured provider for this client.",
		);
	}
}

/** An ID token has a nonce and no events, so that neither passes for the other. */
function readLogout(claims: JWTPayload): Logout {
	const { iss, jti, sub, sid, events, nonce } = claims;
	const isLogout =
		typeof events === "object" && events !== null && event in events;
	const subject = sub ?? null;
	const session = typeof sid === "string" ? sid : null;
	if (!isLogout || nonce !== undefined || !iss || !jti) throw new Error("kind");
	if (subject === null && session === null) throw new Error("nobody");
	return { issuer: iss, subject, sid: session, jti };
}
