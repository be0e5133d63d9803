import type { Transaction } from "kysely";
import { randomBase32, readBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { Database } from "../tables.ts";
import {
	findFactors,
	replaceRecoveryCodes,
	spendRecoveryCode,
} from "./factors.queries.ts";

const count = 10;
/** 120 random bits: enough to be kept under a plain hash. */
const length = 24;

/** Makes ten codes in place of all former ones. They are never known again. */
export async function makeRecoveryCodes(
	trx: Transaction<Database>,
	accountId: string,
): Promise<string[]> {
	const codes = Array.from({ length: count }, () => randomBase32(length));
	await replaceRecoveryCodes(trx, accountId, codes.map(sha256));
	return codes.map((code) => code.replace(/(.{4})(?!$)/g, "$1-"));
}

/** The same, for an account that has none; otherwise null. */
export async function firstRecoveryCodes(
	trx: Transaction<Database>,
	accountId: string,
): Promise<string[] | null> {
	const { recoveryCodes } = await findFactors(trx, accountId);
	return recoveryCodes > 0 ? null : await makeRecoveryCodes(trx, accountId);
}

/** Uses a code up, however it was typed. False for one that is none or was used. */
export async function takeRecoveryCode(
	trx: Transaction<Database>,
	accountId: string,
	typed: string,
): Promise<boolean> {
	const code = readBase32(typed);
	if (code?.length !== length) return false;
	return await spendRecoveryCode(trx, accountId, sha256(code));
}
