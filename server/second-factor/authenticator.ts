import { Secret, TOTP } from "otpauth";

const period = 30;

/** A new secret of 160 random bits, as RFC 4226 asks. */
export function newAuthenticatorSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** What an app reads from a QR code. */
export function authenticatorUri(secret: string, email: string): string {
	return totpOf(secret, email).toString();
}

/**
 * The time step (RFC 6238, 30 seconds) to which a code belongs; null for a wrong one. A clock may be off by
 * one step either way.
 */
export function stepOfCode(secret: string, code: string): number | null {
	const delta = totpOf(secret, "").validate({ token: code, window: 1 });
	return delta === null ? null : Math.floor(Date.now() / 1000 / period) + delta;
}

function totpOf(secret: string, label: string): TOTP {
	return new TOTP({
		issuer: "Waymark",
		label: label || "account",
		algorithm: "SHA1",
		digits: 6,
		period,
		secret: Secret.fromBase32(secret),
	});
}
