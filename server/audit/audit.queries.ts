import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { AuditEntry, AuditQuery } from "./audit.schemas.ts";

export type AuditFilter = Omit<AuditQuery, "before" | "format">;
export type EntryRow = Omit<AuditEntry, "subject" | "details"> & {
	subject: { kind: string; id: string } | null;
	/** The text of the JSON. */
	details: string;
	prevHash: string;
};

/** Entries of a chain that fit the filter, newest first, at most `limit`. */
export async function listEntries(
	trx: Transaction<Database>,
	chain: string,
	filter: AuditFilter,
	{ before, limit }: { before: number | null; limit: number },
): Promise<EntryRow[]> {
	const { who, action, subject, from, to, text } = filter;
	const rows = await trx
		.selectFrom("audit")
		.where("chain_id", "=", chain)
		.$if(before !== null, (query) => query.where("seq", "<", before))
		.$if(who !== undefined, (query) =>
			query.where(
				sql<boolean>`(actor_id::text = ${who} or strpos(lower(actor_name), lower(${who})) > 0)`,
			),
		)
		.$if(action !== undefined, (query) =>
			query.where(
				sql<boolean>`(action = ${action} or starts_with(action, ${`${action}.`}))`,
			),
		)
		.$if(subject !== undefined, (query) =>
			query.where("subject_id", "=", subject ?? ""),
		)
		.$if(from !== undefined, (query) =>
			query.where(sql<boolean>`at >= ${from}::timestamptz`),
		)
		.$if(to !== undefined, (query) =>
			query.where(sql<boolean>`at < ${to}::timestamptz`),
		)
		.$if(text !== undefined, (query) =>
			query.where(
				sql<boolean>`strpos(lower(concat_ws(' ', actor_name, origin, action, subject_id, details)), lower(${text})) > 0`,
			),
		)
		.orderBy("seq", "desc")
		.limit(limit)
		.select([
			"seq",
			"at",
			"actor_kind",
			"actor_id",
			"actor_name",
			"origin",
			"action",
			"subject_kind",
			"subject_id",
			sql<string>`details::text`.as("details"),
			sql<string>`encode(hash, 'hex')`.as("hash"),
			sql<string>`encode(prev_hash, 'hex')`.as("prevHash"),
		])
		.execute();
	return rows.map((row) => ({
		seq: row.seq,
		at: row.at.toISOString(),
		actor: {
			kind: row.actor_kind,
			id: row.actor_id,
			name: row.actor_name,
			origin: row.origin,
		},
		action: row.action,
		subject:
			row.subject_kind === null || row.subject_id === null
				? null
				: { kind: row.subject_kind, id: row.subject_id },
		details: row.details,
		hash: row.hash,
		prevHash: row.prevHash,
	}));
}

/** The newest entry of a chain; undefined where nothing has happened. */
export async function findHead(
	trx: Transaction<Database>,
	chain: string,
): Promise<{ seq: number; hash: string } | undefined> {
	return await trx
		.selectFrom("audit")
		.where("chain_id", "=", chain)
		.orderBy("seq", "desc")
		.limit(1)
		.select(["seq", sql<string>`encode(hash, 'hex')`.as("hash")])
		.executeTakeFirst();
}

/** What things are called now, by id; the transaction sees those of its own project. */
export async function findNames(
	trx: Transaction<Database>,
	ids: readonly string[],
): Promise<Map<string, string>> {
	const { rows } = await sql<{ id: string; name: string }>`
		select id, title as name from survey where id = any(${ids}::uuid[])
		union all select id, title from wave where id = any(${ids}::uuid[])
		union all select id, name from site where id = any(${ids}::uuid[])
		union all select id, name from theme where id = any(${ids}::uuid[])
		union all select id, name from outside_figure where id = any(${ids}::uuid[])
		union all select id, code from participant where id = any(${ids}::uuid[])
		union all select id, email from account where id = any(${ids}::uuid[])
	`.execute(trx);
	return new Map(rows.map(({ id, name }) => [id, name]));
}
