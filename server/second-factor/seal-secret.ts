import {
	createCipheriv,
	createDecipheriv,
	hkdfSync,
	randomBytes,
} from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** An authenticator's secret, encrypted and bound to its account: nonce, tag and ciphertext of AES-256-GCM. */
export function sealSecret(
	installationSecret: string,
	accountId: string,
	secret: string,
): Buffer {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv(algorithm, keyOf(installationSecret), nonce);
	cipher.setAAD(Buffer.from(accountId));
	const sealed = [cipher.update(secret), cipher.final()];
	return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** Throws when it was sealed for another account or installation. */
export function openSecret(
	installationSecret: string,
	accountId: string,
	sealed: Buffer,
): string {
	const nonce = sealed.subarray(0, nonceBytes);
	const decipher = createDecipheriv(
		algorithm,
		keyOf(installationSecret),
		nonce,
		{ authTagLength: tagBytes },
	);
	decipher.setAAD(Buffer.from(accountId));
	decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
	const opened = decipher.update(sealed.subarray(nonceBytes + tagBytes));
	return Buffer.concat([opened, decipher.final()]).toString();
}

function keyOf(installationSecret: string): Buffer {
	return Buffer.from(
		hkdfSync("sha256", installationSecret, "", "authenticator secrets", 32),
	);
}
