import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { Problem } from "../problems.ts";
import { randomBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { Database } from "../tables.ts";
import type { CreatedToken } from "./accounts.schemas.ts";
import { insertToken } from "./tokens.queries.ts";

/** Makes a token, `wm_` and 260 random bits, that acts as the account; only its hash is stored. */
export async function createToken(
	trx: Transaction<Database>,
	accountId: string,
	name: string,
): Promise<CreatedToken> {
	const id = newId();
	const token = `wm_${randomBase32(52)}`;
	const secretHash = sha256(token);
	if (await insertToken(trx, { id, accountId, name, secretHash })) {
		return { id, name, token };
	}
	throw new Problem(
		"name-taken",
		"You have a token of that name: choose another name, or delete the old token first.",
	);
}
