import type { FastifyRequest } from "fastify";
import {
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from "openid-client";
import type { App } from "../app-type.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { randomBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";
import { findProvider } from "./find-provider.ts";
import { flowMinutes } from "./flow-cookie.ts";
import { type Flow, insertFlow } from "./flows.queries.ts";
import type { Provider } from "./provider.ts";

/**
 * Begins a visit to the provider. Gives the address to go to, and the handle that the browser has to bring
 * back, 260 random bits of which only the hash is stored. Throws `provider-unavailable`.
 */
export async function startFlow(
	app: App,
	provider: Provider,
	callback: URL,
	start: Pick<Flow, "purpose" | "returnPath" | "sessionHash">,
): Promise<{ url: string; handle: string }> {
	const { configuration } = await findProvider(app, provider);
	const flow: Flow = {
		...start,
		state: randomState(),
		nonce: randomNonce(),
		verifier: randomPKCECodeVerifier(),
	};
	const handle = randomBase32(52);
	const handleHash = sha256(handle);
	await app.db
		.transaction()
		.execute((trx) =>
			insertFlow(trx, { ...flow, handleHash, minutes: flowMinutes }),
		);
	const { acr } = provider.settings;
	const url = buildAuthorizationUrl(configuration, {
		redirect_uri: callback.href,
		scope: "openid",
		state: flow.state,
		nonce: flow.nonce,
		code_challenge: await calculatePKCECodeChallenge(flow.verifier),
		code_challenge_method: "S256",
		...(acr.length > 0 && { acr_values: acr.join(" ") }),
		// So that nobody connects an identity that happens to be signed in there.
		...(flow.purpose === "link" && { prompt: "login" }),
	});
	return { url: url.href, handle };
}

/** The address that is registered at the provider. */
export function callbackUrl(request: FastifyRequest): URL {
	const origin = request.server.config.publicUrl ?? ownOrigin(request);
	return new URL("/api/v1/oidc/callback", origin);
}
