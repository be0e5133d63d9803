import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { ChainEntry } from "./entry-hash.ts";

/** How far a chain has come; the hash in hexadecimal. */
export interface Head {
	chain: string;
	seq: number;
	hash: string;
}

/** The ends of the chains, of one or of all, as the role that owns them sees them. */
export async function readHeads(
	trx: Transaction<Database>,
	chain: string | undefined,
): Promise<Head[]> {
	const { rows } = await sql<Head>`
		select chain_id as chain, seq, encode(hash, 'hex') as hash
		from audit_head ${onlyOf(chain)}
	`.execute(trx);
	return rows;
}

/** The ends of all chains and whose each is, as the server may see them. */
export async function listHeads(
	db: Kysely<Database>,
): Promise<(Head & { organisation: string })[]> {
	const { rows } = await sql<Head & { organisation: string }>`
		select chain_id as chain, organisation_id as organisation, seq, encode(hash, 'hex') as hash
		from audit_heads()
	`.execute(db);
	return rows;
}

/** Every entry of one chain, or of all, one chain after another and each in its order; in pages. */
export async function* readEntries(
	trx: Transaction<Database>,
	chain: string | undefined,
): AsyncGenerator<ChainEntry[]> {
	await sql`
		declare entries no scroll cursor for
		select
			chain_id as chain, seq,
			to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
			actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", origin,
			action, subject_kind as "subjectKind", subject_id as "subjectId", details::text as details,
			encode(prev_hash, 'hex') as "prevHash", encode(hash, 'hex') as hash
		from audit ${onlyOf(chain)}
		order by chain_id, seq
	`.execute(trx);
	const fetch = sql<ChainEntry>`fetch 2000 from entries`;
	let page: ChainEntry[];
	do {
		page = (await fetch.execute(trx)).rows;
		yield page;
	} while (page.length > 0);
	await sql`close entries`.execute(trx);
}

/**
 * Those of the responses of a project of which nothing is left: neither the mark that erasing leaves, nor
 * that of the id which a response had until its survey joined less.
 */
export async function findLost(
	trx: Transaction<Database>,
	project: string,
	responses: readonly string[],
): Promise<Set<string>> {
	const { rows } = await sql<{ id: string }>`
		select wanted.id from unnest(${responses}::uuid[]) as wanted (id)
		where not exists (
			select from response where project_id = ${project}::uuid and id = wanted.id
		) and not exists (
			select from erased_response where project_id = ${project}::uuid and id = wanted.id
		) and not exists (
			select from retired_response
			where project_id = ${project}::uuid and id_hash = sha256(uuid_send(wanted.id))
		)
	`.execute(trx);
	return new Set(rows.map(({ id }) => id));
}

function onlyOf(chain: string | undefined) {
	return chain === undefined ? sql`` : sql`where chain_id = ${chain}::uuid`;
}
