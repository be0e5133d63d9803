import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

/** A visit to the provider, from its start until it comes back. */
export interface Flow {
	purpose: "sign-in" | "link";
	state: string;
	nonce: string;
	/** Of PKCE: proves that whoever redeems the code is who asked for it. */
	verifier: string;
	returnPath: string;
	/** Of the session from which it was started. */
	sessionHash: Buffer | null;
}

/** Also clears away those that never came back. */
export async function insertFlow(
	trx: Transaction<Database>,
	flow: Flow & { handleHash: Buffer; minutes: number },
): Promise<void> {
	await trx
		.deleteFrom("oidc_flow")
		.where("expires_at", "<", sql<Date>`now()`)
		.execute();
	await trx
		.insertInto("oidc_flow")
		.values({
			handle_hash: flow.handleHash,
			purpose: flow.purpose,
			state: flow.state,
			nonce: flow.nonce,
			verifier: flow.verifier,
			return_path: flow.returnPath,
			session_hash: flow.sessionHash,
			expires_at: sql<Date>`now() + make_interval(mins => ${flow.minutes}::integer)`,
		})
		.execute();
}

/** Reads and removes it in one statement, so that only one of two callbacks has it. */
export async function takeFlow(
	db: Kysely<Database>,
	handleHash: Buffer,
): Promise<Flow | undefined> {
	return await db
		.deleteFrom("oidc_flow")
		.where("handle_hash", "=", handleHash)
		.where("expires_at", ">", sql<Date>`now()`)
		.returning([
			"purpose",
			"state",
			"nonce",
			"verifier",
			"return_path as returnPath",
			"session_hash as sessionHash",
		])
		.executeTakeFirst();
}
