import { createHash, randomUUID } from "node:crypto";
import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
	exportJWK,
	exportSPKI,
	generateKeyPair,
	type JWTHeaderParameters,
	type JWTPayload,
	SignJWT,
} from "jose";
import { atTheEnd } from "./clean-up.ts";

export const client = {
	clientId: "waymark",
	clientSecret: "a-client-secret-of-more-than-32-characters",
};

const keyPair = await generateKeyPair("RS256", { extractable: true });
const strangersKeyPair = await generateKeyPair("RS256");
/** The public key as text: what HS256 is signed with in an attack by key confusion. */
export const publicKeyText = await exportSPKI(keyPair.publicKey);

/** How the provider, or somebody between it and the browser, departs from the standard. Undefined takes something out. */
export interface Misbehaviour {
	metadata?: Record<string, unknown>;
	/** Of what the browser brings back. */
	callback?: Record<string, string | undefined>;
	claims?: Record<string, unknown>;
	/** An algorithm, and a text to use as the key where it takes one. */
	sign?: { alg: string; key?: string } | "strangers-key" | "not-at-all";
	token?: "missing-id-token" | "down" | "silent" | "not-json";
	/** Takes the PKCE challenge out of the request on its way to the provider. */
	stripsPkce?: boolean;
}

interface Code {
	nonce: string | null;
	challenge: string | null;
	redirectUri: string | null;
	claims: JWTPayload;
}

/** Somebody at the provider. */
export interface Holder {
	sub: string;
	sid?: string;
	acr?: string;
	email?: string;
}

/** A provider for tests, as strict as the standard when left alone. */
export class TestProvider {
	readonly #server = createServer((request, response) => {
		this.#answer(request, response).catch(() => response.destroy());
	});
	readonly #codes = new Map<string, Code>();
	issuer = "";
	misbehaviour: Misbehaviour = {};
	/** Who is signed in there. */
	holder: Holder = { sub: "nobody" };
	/** Query strings of the visits, and bodies of the calls for tokens. */
	readonly visits: URLSearchParams[] = [];
	readonly redeemed: URLSearchParams[] = [];
	/** Everything secret that it has given out. */
	readonly secrets: string[] = [];

	/** Port 0 is any that is free. */
	async open(host = "127.0.0.1", wanted = 0): Promise<void> {
		await new Promise<void>((done) => this.#server.listen(wanted, host, done));
		const { port } = this.#server.address() as AddressInfo;
		this.issuer = `http://${host}:${port}`;
		atTheEnd(() => this.close());
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}

	/** Signs claims as the misbehaviour of the moment has it. */
	async sign(
		claims: JWTPayload,
		header: Partial<JWTHeaderParameters> = {},
	): Promise<string> {
		const { sign } = this.misbehaviour;
		if (sign === "not-at-all") return unsigned(claims);
		const isPlain = sign === undefined || sign === "strangers-key";
		const pair = sign === undefined ? keyPair : strangersKeyPair;
		const key = isPlain ? pair.privateKey : new TextEncoder().encode(sign.key);
		const alg = isPlain ? "RS256" : sign.alg;
		return await new SignJWT(claims)
			.setProtectedHeader({ alg, kid: "key-1", ...header })
			.sign(key);
	}

	async #answer(request: IncomingMessage, response: ServerResponse) {
		const url = new URL(request.url ?? "", this.issuer);
		switch (url.pathname) {
			case "/.well-known/openid-configuration":
				return sendJson(response, this.#metadata());
			case "/keys":
				return sendJson(response, { keys: [await publicKey()] });
			case "/authorize":
				return this.#authorize(url.searchParams, response);
			case "/token":
				return await this.#token(request, response);
		}
		response.writeHead(404).end();
	}

	#metadata() {
		const { issuer } = this;
		return {
			issuer,
			authorization_endpoint: `${issuer}/authorize`,
			token_endpoint: `${issuer}/token`,
			jwks_uri: `${issuer}/keys`,
			response_types_supported: ["code"],
			subject_types_supported: ["pairwise"],
			id_token_signing_alg_values_supported: ["RS256"],
			code_challenge_methods_supported: ["S256"],
			authorization_response_iss_parameter_supported: true,
			...this.misbehaviour.metadata,
		};
	}

	#authorize(query: URLSearchParams, response: ServerResponse): void {
		const { stripsPkce, callback } = this.misbehaviour;
		this.visits.push(query);
		const code = randomUUID();
		this.#codes.set(code, {
			nonce: query.get("nonce"),
			challenge: stripsPkce ? null : query.get("code_challenge"),
			redirectUri: query.get("redirect_uri"),
			claims: { ...this.holder },
		});
		const back = new URL(query.get("redirect_uri") ?? this.issuer);
		const state = query.get("state") ?? undefined;
		const answer = { code, state, iss: this.issuer, ...callback };
		for (const [name, value] of Object.entries(answer)) {
			if (value !== undefined) back.searchParams.set(name, value);
		}
		this.secrets.push(code);
		response.writeHead(302, { location: back.href }).end();
	}

	async #token(request: IncomingMessage, response: ServerResponse) {
		const { token } = this.misbehaviour;
		const form = new URLSearchParams(await text(request));
		this.redeemed.push(form);
		if (token === "silent") return;
		if (token === "down") return response.writeHead(502).end("Bad gateway");
		if (token === "not-json") return response.writeHead(200).end("<html>");
		const code = this.#redeem(request, form);
		if (!code) return sendJson(response, { error: "invalid_grant" }, 400);
		const idToken = await this.sign(this.#claims(code));
		const accessToken = randomUUID();
		this.secrets.push(idToken, accessToken);
		sendJson(response, {
			access_token: accessToken,
			token_type: "Bearer",
			...(token !== "missing-id-token" && { id_token: idToken }),
		});
	}

	/** A code works once, for the client and the redirect address that it was made for, and with its verifier alone. */
	#redeem(request: IncomingMessage, form: URLSearchParams): Code | undefined {
		const id = form.get("code") ?? "";
		const code = this.#codes.get(id);
		this.#codes.delete(id);
		const verifier = form.get("code_verifier");
		const hash = createHash("sha256").update(verifier ?? "");
		const isRight =
			isClient(request.headers.authorization) &&
			form.get("redirect_uri") === code?.redirectUri &&
			hash.digest("base64url") === code.challenge;
		return isRight ? code : undefined;
	}

	#claims({ nonce, claims }: Code): JWTPayload {
		const now = Math.floor(Date.now() / 1_000);
		return {
			iss: this.issuer,
			aud: client.clientId,
			iat: now,
			exp: now + 300,
			...(nonce !== null && { nonce }),
			...claims,
			...this.misbehaviour.claims,
		};
	}
}

/** RFC 6749, section 2.3.1: each half is written as in a form. */
function isClient(authorization = ""): boolean {
	const text = Buffer.from(authorization.slice("Basic ".length), "base64");
	const [id, secret] = text.toString().split(":").map(decodeURIComponent);
	return id === client.clientId && secret === client.clientSecret;
}

function unsigned(claims: JWTPayload): string {
	const part = (value: object) =>
		Buffer.from(JSON.stringify(value)).toString("base64url");
	return `${part({ alg: "none" })}.${part(claims)}.`;
}

async function publicKey() {
	const key = await exportJWK(keyPair.publicKey);
	return { ...key, kid: "key-1", use: "sig", alg: "RS256" };
}

function sendJson(response: ServerResponse, body: object, status = 200): void {
	response
		.writeHead(status, { "content-type": "application/json" })
		.end(JSON.stringify(body));
}

/** A provider of its own for the calling test file. */
export async function openProvider(host?: string): Promise<TestProvider> {
	const provider = new TestProvider();
	await provider.open(host);
	return provider;
}
