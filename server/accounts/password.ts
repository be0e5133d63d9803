import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { Problem } from "../problems.ts";
import { takeTurns } from "./take-turns.ts";

/** OWASP ASVS 5.0, appendix C: Argon2id with 2 passes over 19 MiB. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** The hash of no password, which takes as long to compare as any other. */
const nobodysHash = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${zeros(16)}$${zeros(32)}`;

/**
 * Work on passwords waits its turn here, so that a rush of sign-ins leaves a
 * core to those who are answering a questionnaire, and one of Node's four
 * worker threads to everything else.
 */
export const passwordTurn = takeTurns(
	Math.min(3, Math.max(1, availableParallelism() - 1)),
	1_000,
	() =>
		new Problem(
			"too-busy",
			"Very many people are signing in at this moment. Wait half a minute and try again.",
			{ retryAfter: 30 },
		),
);

/** Argon2id in PHC form. Take a turn first. */
export async function hashPassword(password: string): Promise<string> {
	return await hash(asTyped(password), cost);
}

/** Takes as long without a hash to compare with as with one. Take a turn first. */
export async function isPassword(
	passwordHash: string | undefined,
	password: string,
): Promise<boolean> {
	return await verify(passwordHash ?? nobodysHash, asTyped(password));
}

/**
 * In Unicode's form NFC (RFC 8265, section 4.2): one keyboard sends é as one character and another as two, and
 * both are the same password. Nothing else about it changes.
 */
function asTyped(password: string): string {
	return password.normalize("NFC");
}

function zeros(bytes: number): string {
	return Buffer.alloc(bytes).toString("base64").replaceAll("=", "");
}
