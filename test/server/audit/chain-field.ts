import { sql, type Transaction } from "kysely";
import { v7 } from "uuid";
import { listHeads } from "../../../server/audit/chains.queries.ts";
import {
	type Verification,
	verifyChains,
} from "../../../server/audit/verify-chains.ts";
import {
	gatherWitness,
	type Witness,
	witnessLine,
} from "../../../server/audit/witness-lines.ts";
import type { Database } from "../../../server/tables.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import { secret } from "../../support/start-postgres.ts";

/** A project of whose doings the audit tells, with three responses, and another beside it. */
export async function openChain() {
	const field = await openField(await openApp());
	const instrument = sampleInstrument();
	await publish(field.person, instrument);
	await field.person.make("/projects", { name: "Beside" });
	for (const name of ["North ward", "South ward"])
		await field.person.make(`${field.project}/sites`, { name });
	const survey = await addSurvey(field, instrument, { linkage: "own-code" });
	const { token } = await addLink(field, survey);
	for (const ownCode of ["AAA1", "BBB2", "CCC3"])
		await sendWhole(field, token, ownCode);
	return { field, chain: field.projectId, survey, token };
}

export async function sendWhole(
	field: Field,
	token: string,
	ownCode: string,
): Promise<void> {
	const body = submission({ a: 4, b: 3 }, { ownCode });
	const reply = await send(field, token, v7(), body);
	if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
}

/** What the witness would hold now. */
export async function witnessNow(field: Field): Promise<Witness> {
	const heads = await listHeads(asOwner(field.app).db);
	return gatherWitness(
		heads.map((head) => witnessLine(secret, head, new Date())),
	);
}

export const noWitness: Witness = new Map();

/** Does what a superuser might with every trigger off, verifies, and takes it back. */
export async function verifyAfter(
	field: Field,
	tamper: (trx: Transaction<Database>) => Promise<unknown>,
	witness: Witness = noWitness,
): Promise<Verification> {
	const outcome: { found?: Verification } = {};
	await asOwner(field.app)
		.db.transaction()
		.execute(async (trx) => {
			await sql`set local session_replication_role = replica`.execute(trx);
			await tamper(trx);
			outcome.found = await verifyChains(trx, { witness, responses: true });
			await sql`do $$ begin raise exception 'taken back'; end $$`.execute(trx);
		})
		.catch((error) => {
			if (!/taken back/.test(String(error))) throw error;
		});
	if (!outcome.found) throw new Error("Nothing was verified.");
	return outcome.found;
}

/** Works the hashes and links of a chain out afresh, its end included, as the database itself would. */
export async function rehash(
	trx: Transaction<Database>,
	chain: string,
): Promise<void> {
	await sql`
		create function rehash(wanted uuid) returns void language plpgsql as $$
		declare
			entry audit;
			prev bytea := '';
		begin
			for entry in select * from audit where chain_id = wanted order by seq loop
				entry.prev_hash := prev;
				prev := audit_hash(entry);
				update audit set prev_hash = entry.prev_hash, hash = prev
					where chain_id = wanted and seq = entry.seq;
			end loop;
			update audit_head set hash = prev, seq = (select max(seq) from audit where chain_id = wanted)
				where chain_id = wanted;
		end $$
	`.execute(trx);
	await sql`select rehash(${chain}::uuid)`.execute(trx);
}
