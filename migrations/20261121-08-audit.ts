import { type Kysely, sql } from "kysely";

/** Lets the server read how far each chain has come, to write it down outside the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function audit_heads() returns table (chain_id uuid, organisation_id uuid, seq bigint, hash bytea)
		language sql stable security definer set search_path = public
		begin atomic
			select head.chain_id, coalesce(project.organisation_id, head.chain_id), head.seq, head.hash
			from audit_head head left join project on project.id = head.chain_id
			order by head.chain_id;
		end;
		revoke execute on function audit_heads from public;
		grant execute on function audit_heads to waymark_app;
	`.execute(db);
}
