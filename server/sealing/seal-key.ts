import { hkdfSync } from "node:crypto";
import {
	calculateJwkThumbprint,
	exportJWK,
	generateKeyPair,
	importJWK,
	type JWK,
} from "jose";
import { seal, unseal } from "../secrets/seal.ts";
import type { SealTo } from "./sealing.schemas.ts";

/** RFC 7518, section 4.3. */
export const keyAlgorithm = "RSA-OAEP-256";
const modulusLength = 3072;

/** A new pair of keys; the private half encrypted under the installation's secret and bound to its `kid`. */
export async function makeSealKey(
	installationSecret: string,
): Promise<SealTo & { sealedPrivate: Buffer }> {
	const { publicKey, privateKey } = await generateKeyPair(keyAlgorithm, {
		modulusLength,
		extractable: true,
	});
	const { n = "", e = "" } = await exportJWK(publicKey);
	const kid = await calculateJwkThumbprint({ kty: "RSA", n, e });
	const text = JSON.stringify(await exportJWK(privateKey));
	return {
		kid,
		key: { kty: "RSA", n, e },
		sealedPrivate: seal(wrappingKey(installationSecret), kid, text),
	};
}

/** Null when it was sealed under another secret, or was changed. */
export async function openPrivateKey(
	installationSecret: string,
	kid: string,
	sealedPrivate: Buffer,
) {
	const jwk = opened(installationSecret, kid, sealedPrivate);
	return jwk && (await importJWK(jwk, keyAlgorithm));
}

function opened(secret: string, kid: string, sealed: Buffer): JWK | null {
	try {
		return JSON.parse(unseal(wrappingKey(secret), kid, sealed));
	} catch {
		return null;
	}
}

function wrappingKey(installationSecret: string): Buffer {
	return Buffer.from(
		hkdfSync("sha256", installationSecret, "", "seal keys", 32),
	);
}
