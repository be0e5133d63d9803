import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/**
 * A text, encrypted and bound to its place: nonce, tag and ciphertext of AES-256-GCM (NIST SP 800-38D), with
 * a nonce of 96 random bits.
 *
 * @param key 32 bytes
 * @param boundTo where it belongs; kept anywhere else it does not open
 */
export function seal(key: Buffer, boundTo: string, text: string): Buffer {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv(algorithm, key, nonce);
	cipher.setAAD(Buffer.from(boundTo));
	const sealed = [cipher.update(text), cipher.final()];
	return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** The text. Throws when the bytes were changed, or belong to another place or key. */
export function unseal(key: Buffer, boundTo: string, sealed: Buffer): string {
	const nonce = sealed.subarray(0, nonceBytes);
	const decipher = createDecipheriv(algorithm, key, nonce, {
		authTagLength: tagBytes,
	});
	decipher.setAAD(Buffer.from(boundTo));
	decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
	const opened = decipher.update(sealed.subarray(nonceBytes + tagBytes));
	return Buffer.concat([opened, decipher.final()]).toString();
}
