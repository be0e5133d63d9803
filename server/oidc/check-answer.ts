import {
	AuthorizationResponseError,
	authorizationCodeGrant,
	ClientError,
	type IDToken,
	ResponseBodyError,
} from "openid-client";
import { FlowRefused } from "./flow-refused.ts";
import type { Flow } from "./flows.queries.ts";
import type { Provider } from "./provider.ts";

/** Who came back from the provider. */
export interface Verified {
	issuer: string;
	subject: string;
	/** The provider's name for its own session, by which it can end ours. */
	sid: string | null;
}

/**
 * Redeems the code that the browser brought and checks everything about it: state, issuer (RFC 9207), PKCE,
 * and of the ID token the signature, issuer, audience, nonce, times and `acr`. The tokens are forgotten.
 * Throws FlowRefused.
 */
export async function checkAnswer(
	provider: Provider,
	answer: URL,
	{ state, nonce, verifier }: Flow,
): Promise<Verified> {
	const claims = await redeem(provider, answer, {
		expectedState: state,
		expectedNonce: nonce,
		pkceCodeVerifier: verifier,
	});
	const { acr: wanted, clientId } = provider.settings;
	// The library looks at it only when there are several audiences.
	if (claims.azp !== undefined && claims.azp !== clientId) {
		throw new FlowRefused("not-verified");
	}
	if (wanted.length > 0 && !wanted.some((acr) => acr === claims.acr)) {
		throw new FlowRefused("too-weak");
	}
	const { iss: issuer, sub: subject, sid } = claims;
	return { issuer, subject, sid: typeof sid === "string" ? sid : null };
}

async function redeem(
	provider: Provider,
	answer: URL,
	checks: Parameters<typeof authorizationCodeGrant>[2],
): Promise<IDToken> {
	try {
		const { configuration } = await provider.find();
		const tokens = await authorizationCodeGrant(configuration, answer, checks);
		const claims = tokens.claims();
		if (claims) return claims;
	} catch (error) {
		throw refusalOf(error);
	}
	throw new FlowRefused("not-verified");
}

/** The library's names for: no answer in time, an answer with a status of trouble. */
const noAnswer = ["OAUTH_TIMEOUT", "OAUTH_RESPONSE_IS_NOT_CONFORM"];

function refusalOf(error: unknown): FlowRefused {
	if (error instanceof AuthorizationResponseError) {
		return new FlowRefused("declined", error.code);
	}
	// What `fetch` throws when there is no connection.
	if (error instanceof TypeError) return new FlowRefused("unreachable");
	const code =
		error instanceof ClientError || error instanceof ResponseBodyError
			? error.code
			: undefined;
	const isAway = noAnswer.includes(code ?? "");
	return new FlowRefused(isAway ? "unreachable" : "not-verified", code);
}
