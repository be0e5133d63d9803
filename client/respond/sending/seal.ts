import type { SealTo } from "../../../server/sealing/sealing.schemas.ts";

/**
 * Encrypts a value so that the installation alone can read it: a JWE in compact form (RFC 7516) with a
 * fresh key of AES-256-GCM, itself encrypted with RSA-OAEP-256. Sealing it again gives another text.
 *
 * @returns null where the browser does not let a page encrypt, which is on plain HTTP
 */
export async function seal(
	{ kid, key }: SealTo,
	content: object,
): Promise<string | null> {
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	if (!subtle) return null;
	const header = base64url(
		utf8.encode(JSON.stringify({ alg: "RSA-OAEP-256", enc: "A256GCM", kid })),
	);
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const fresh = await subtle.generateKey(
		{ name: "AES-GCM", length: 256 },
		true,
		["encrypt"],
	);
	const [wrapped, encrypted] = await Promise.all([
		subtle.wrapKey("raw", fresh, await publicKey(subtle, key), "RSA-OAEP"),
		subtle.encrypt(
			{ name: "AES-GCM", iv, additionalData: utf8.encode(header) },
			fresh,
			utf8.encode(JSON.stringify(content)),
		),
	]);
	const end = encrypted.byteLength - 16;
	const parts = [wrapped, iv, encrypted.slice(0, end), encrypted.slice(end)];
	return [header, ...parts.map(base64url)].join(".");
}

const utf8 = new TextEncoder();

function publicKey(subtle: SubtleCrypto, key: SealTo["key"]) {
	const algorithm = { name: "RSA-OAEP", hash: "SHA-256" };
	return subtle.importKey("jwk", key, algorithm, false, ["wrapKey"]);
}

function base64url(bytes: ArrayBuffer | Uint8Array): string {
	const characters = Array.from(new Uint8Array(bytes), (byte) =>
		String.fromCharCode(byte),
	);
	return btoa(characters.join(""))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");
}
