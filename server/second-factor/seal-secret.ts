import { hkdfSync } from "node:crypto";
import { seal, unseal } from "../secrets/seal.ts";

/** An authenticator's secret, encrypted and bound to its account. */
export function sealSecret(
	installationSecret: string,
	accountId: string,
	secret: string,
): Buffer {
	return seal(keyOf(installationSecret), accountId, secret);
}

/** Throws when it was sealed for another account or installation. */
export function openSecret(
	installationSecret: string,
	accountId: string,
	sealed: Buffer,
): string {
	return unseal(keyOf(installationSecret), accountId, sealed);
}

function keyOf(installationSecret: string): Buffer {
	return Buffer.from(
		hkdfSync("sha256", installationSecret, "", "authenticator secrets", 32),
	);
}
