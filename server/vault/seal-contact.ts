import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Contact } from "./contacts.schemas.ts";
import type { VaultKey } from "./vault-keys.ts";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Whose contact details they are. */
export interface Place {
	projectId: string;
	participantId: string;
}

/**
 * Contact details, encrypted and bound to their place: nonce, tag and ciphertext of AES-256-GCM (NIST SP
 * 800-38D), with a nonce of 96 random bits. Moved to another participant or project they do not open.
 */
export function sealContact(
	key: VaultKey,
	place: Place,
	contact: Contact,
): Buffer {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv(algorithm, key.secret, nonce);
	cipher.setAAD(boundTo(key, place));
	const sealed = [cipher.update(JSON.stringify(contact)), cipher.final()];
	return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** Throws when the bytes were changed, or belong to another place or key. */
export function openContact(
	key: VaultKey,
	place: Place,
	sealed: Buffer,
): Contact {
	const nonce = sealed.subarray(0, nonceBytes);
	const decipher = createDecipheriv(algorithm, key.secret, nonce, {
		authTagLength: tagBytes,
	});
	decipher.setAAD(boundTo(key, place));
	decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
	const opened = decipher.update(sealed.subarray(nonceBytes + tagBytes));
	return JSON.parse(Buffer.concat([opened, decipher.final()]).toString());
}

function boundTo({ id }: VaultKey, { projectId, participantId }: Place) {
	return Buffer.from(`${projectId}/${participantId}/${id}`);
}
