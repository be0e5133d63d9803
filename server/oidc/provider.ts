import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import {
	allowInsecureRequests,
	type ClientAuth,
	ClientSecretBasic,
	ClientSecretPost,
	type Configuration,
	discovery,
	enableNonRepudiationChecks,
} from "openid-client";
import type { OidcSettings } from "./read-settings.ts";

/** How long the provider may take over an answer. */
const patience = { seconds: 5 };
/** How long what the provider says of itself is believed, in milliseconds. */
const shelfLife = 60 * 60 * 1_000;

/** A provider that has been found and is one that Waymark can use. */
export interface FoundProvider {
	configuration: Configuration;
	/** Its public keys, fetched when first needed and again when it has changed them. */
	keys: JWTVerifyGetKey;
}

/**
 * The organisation's provider. It is looked for when somebody first wants to go there, so that one that is
 * down does not keep Waymark from starting, and again after each failure.
 */
export class Provider {
	readonly settings: OidcSettings;
	#found: { provider: Promise<FoundProvider>; until: number } | undefined;

	constructor(settings: OidcSettings) {
		this.settings = settings;
	}

	/** Throws when it does not answer, is not the configured issuer or knows no PKCE with S256. */
	async find(): Promise<FoundProvider> {
		if (this.#found && Date.now() < this.#found.until) {
			return await this.#found.provider;
		}
		const provider = discover(this.settings);
		this.#found = { provider, until: Date.now() + shelfLife };
		provider.catch(() => {
			this.#found = undefined;
		});
		return await provider;
	}
}

async function discover(settings: OidcSettings): Promise<FoundProvider> {
	const { issuer, clientId, clientSecret } = settings;
	const server = new URL(issuer);
	const configuration = await discovery(
		server,
		clientId,
		clientSecret,
		authenticateWith(clientSecret),
		{
			timeout: patience.seconds,
			// Without it, signatures are left to TLS, as OpenID Connect allows.
			execute: [
				enableNonRepudiationChecks,
				...(server.protocol === "http:" ? [allowInsecureRequests] : []),
			],
		},
	);
	const metadata = configuration.serverMetadata();
	refuseOther(server, metadata);
	if (!metadata.jwks_uri) throw new Error("The provider publishes no keys.");
	const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), {
		timeoutDuration: patience.seconds * 1_000,
	});
	return { configuration, keys };
}

/** Some providers serve many tenants under one address, which the library lets pass: Waymark trusts one. */
function refuseOther(
	server: URL,
	metadata: ReturnType<Configuration["serverMetadata"]>,
): void {
	if (new URL(metadata.issuer).href !== server.href) {
		throw new Error("The provider is another than the one configured.");
	}
	const { code_challenge_methods_supported: methods } = metadata;
	// Many support it without saying so.
	if (methods !== undefined && !methods.includes("S256")) {
		throw new Error("The provider does not support PKCE with S256.");
	}
}

/** In the body where the provider takes it there; else in the header, which is the standard's default. */
function authenticateWith(secret: string): ClientAuth {
	return (server, ...request) => {
		const methods = server.token_endpoint_auth_methods_supported ?? [];
		const authenticate = methods.includes("client_secret_post")
			? ClientSecretPost(secret)
			: ClientSecretBasic(secret);
		authenticate(server, ...request);
	};
}
