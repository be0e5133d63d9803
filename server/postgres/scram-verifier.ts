import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

const iterations = 4096;

/**
 * What PostgreSQL stores of a password (SCRAM-SHA-256, RFC 5802 and 7677), so that the password itself
 * never travels in a statement, which the database may log. For passwords of ASCII characters, which need
 * no SASLprep.
 */
export function scramVerifier(password: string): string {
	const salt = randomBytes(16);
	const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
	const clientKey = hmac(salted, "Client Key");
	const storedKey = createHash("sha256").update(clientKey).digest("base64");
	const serverKey = hmac(salted, "Server Key").toString("base64");
	return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}

function hmac(key: Buffer, text: string): Buffer {
	return createHmac("sha256", key).update(text).digest();
}
