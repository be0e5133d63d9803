import { type RawBuilder, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { command } from "../../../server/audit/actor.ts";
import { recordAudit } from "../../../server/audit/record-audit.ts";
import { asOwner } from "../../support/app.ts";
import {
	noWitness,
	openChain,
	rehash,
	verifyAfter,
	witnessNow,
} from "./chain-field.ts";

const { field, chain } = await openChain();
const owner = asOwner(field.app);
const { rows: written } = await sql<{
	seq: number;
	action: string;
	id: string | null;
}>`
	select seq, action, details->'responses'->>0 as id from audit where chain_id = ${chain} order by seq
`.execute(owner.db);
const last = written.length;
/** An entry with others before it and after it. */
const k = written.find(({ action }) => action === "site.create")?.seq ?? 0;
const witness = await witnessNow(field);

/** Faults of the tampered chain, and of no other. */
async function faultsAfter(
	tampering: RawBuilder<unknown>[],
	more: { rehashed?: boolean; seen?: typeof witness } = {},
) {
	const { faults } = await verifyAfter(
		field,
		async (trx) => {
			for (const step of tampering) await step.execute(trx);
			if (more.rehashed) await rehash(trx, chain);
		},
		more.seen,
	);
	expect(faults.filter((fault) => fault.chain !== chain)).toEqual([]);
	return faults.map(({ kind, entry, message }) => ({ kind, entry, message }));
}

const at = (seq: number) => sql`chain_id = ${chain} and seq = ${seq}`;
const remove = (seq: number) => sql`delete from audit where ${at(seq)}`;

test("chains that nobody touched hold, with and without a witness", async () => {
	expect(last).toBeGreaterThan(7);
	for (const seen of [noWitness, witness]) {
		const found = await verifyAfter(field, async () => {}, seen);
		expect(found.faults).toEqual([]);
		expect(found.chains).toBe(witness.size);
		expect(found.entries).toBeGreaterThan(last);
	}
});

test("every character is hashed here as the database hashes it", async () => {
	const ascii = Array.from({ length: 127 }, (_, at) =>
		String.fromCharCode(at + 1),
	);
	const name = `${ascii.join("")} \u0080\u2028\u2029\ufeff é 😀 \\u0041`;
	const { entries, faults } = await verifyAfter(field, async (trx) => {
		for (const actor of [name, "", " "])
			await recordAudit(trx, {
				chain,
				actor: { ...command, name: actor, origin: actor },
				action: actor,
				subject: { kind: actor, id: actor },
				details: { [actor]: [actor, 1e21, 0.1, null] },
			});
	});
	expect(faults).toEqual([]);
	expect(entries).toBeGreaterThan(last);
});

describe("an edit of", () => {
	test.each([
		["chain_id", "gen_random_uuid()", "missing"],
		["seq", "seq + 100", "missing"],
		["at", "at + interval '1 microsecond'", "edited"],
		["actor_kind", "'system'", "edited"],
		["actor_id", "gen_random_uuid()", "edited"],
		["actor_id", "null", "edited"],
		["actor_name", "actor_name || ' '", "edited"],
		["origin", "'10.0.0.1'", "edited"],
		["origin", "null", "edited"],
		["action", "'site.change'", "edited"],
		["subject_kind", "null", "edited"],
		["subject_id", "'another'", "edited"],
		["details", "'{\"count\":2}'", "edited"],
		["details", "(details::text || ' ')::json", "edited"],
		["prev_hash", "sha256('')", "edited"],
		["hash", "sha256('')", "edited"],
	])("%s (to %s) is found", async (column, value, kind) => {
		const { faults } = await verifyAfter(field, (trx) =>
			sql`update audit set ${sql.ref(column)} = ${sql.raw(value)} where ${at(k)}`.execute(
				trx,
			),
		);
		expect(faults).toContainEqual(
			expect.objectContaining({ chain, kind, entry: k }),
		);
	});

	test("an entry and its own hash breaks the next one's link", async () => {
		const faults = await faultsAfter([
			sql`update audit set actor_name = 'eve@example.org' where ${at(k)}`,
			sql`update audit set hash = audit_hash(audit) where ${at(k)}`,
		]);
		expect(faults).toEqual([
			{
				kind: "rewritten",
				entry: k + 1,
				message: `Entry ${k + 1} does not follow entry ${k}: one of them was rewritten with its hash, or put in.`,
			},
		]);
	});

	test("the last entry and its own hash no longer fits the chain's end", async () => {
		const faults = await faultsAfter([
			sql`update audit set actor_name = 'eve@example.org' where ${at(last)}`,
			sql`update audit set hash = audit_hash(audit) where ${at(last)}`,
		]);
		expect(faults).toMatchObject([{ kind: "rewritten", entry: last }]);
	});
});

describe("taking away", () => {
	test("an entry in the middle", async () => {
		expect(await faultsAfter([remove(k)])).toEqual([
			{
				kind: "missing",
				entry: k,
				message: `Entry ${k} is missing: taken away.`,
			},
		]);
	});

	test("the first entries", async () => {
		expect(await faultsAfter([remove(1), remove(2)])).toMatchObject(
			[
				{ kind: "missing", entry: 1, message: /^Entries 1 to 2 are missing/ },
			].map((fault) => ({
				...fault,
				message: expect.stringMatching(fault.message),
			})),
		);
	});

	test("an entry in the middle, with those after it numbered afresh", async () => {
		const faults = await faultsAfter([
			remove(k),
			sql`update audit set seq = seq - 1 where chain_id = ${chain} and seq > ${k}`,
			sql`update audit_head set seq = seq - 1 where chain_id = ${chain}`,
		]);
		expect(faults[0]).toEqual({
			kind: "reordered",
			entry: k,
			message: `Entry ${k} was written as entry ${k + 1}: entries changed places, or some were put in or taken away between.`,
		});
	});

	test("the last entry", async () => {
		expect(await faultsAfter([remove(last)])).toEqual([
			{
				kind: "cut-short",
				entry: last - 1,
				message: `The chain ends at entry ${last - 1}, although it had entry ${last}: it was cut short by 1.`,
			},
		]);
	});

	test("all entries", async () => {
		const faults = await faultsAfter([
			sql`delete from audit where chain_id = ${chain}`,
		]);
		expect(faults).toMatchObject([{ kind: "cut-short", entry: 0 }]);
	});

	test("all entries of all chains at once", async () => {
		const { faults } = await verifyAfter(field, (trx) =>
			sql`truncate audit`.execute(trx),
		);
		expect(faults.map(({ kind }) => kind)).toEqual(
			[...witness].map(() => "cut-short"),
		);
	});

	test("the chain's end", async () => {
		const faults = await faultsAfter([
			sql`delete from audit_head where chain_id = ${chain}`,
		]);
		expect(faults).toMatchObject([{ kind: "missing", entry: null }]);
	});
});

test("two entries that changed places are named", async () => {
	const faults = await faultsAfter([
		sql`update audit set seq = -1 where ${at(k)}`,
		sql`update audit set seq = ${k} where ${at(k + 2)}`,
		sql`update audit set seq = ${k + 2} where ${at(-1)}`,
	]);
	expect(faults.map(({ message }) => message)).toEqual([
		`Entry ${k} was written as entry ${k + 2}: entries changed places, or some were put in or taken away between.`,
		`Entry ${k + 2} was written as entry ${k}: entries changed places, or some were put in or taken away between.`,
	]);
});

test("two entries that changed places, hashed afresh", async () => {
	const swap = [
		sql`update audit set seq = -1 where ${at(k)}`,
		sql`update audit set seq = ${k} where ${at(k + 2)}`,
		sql`update audit set seq = ${k + 2} where ${at(-1)}`,
	];
	expect(await faultsAfter(swap, { rehashed: true })).toMatchObject([
		{ kind: "reordered", entry: k + 1 },
		{ kind: "reordered", entry: k + 2 },
	]);
});

describe("putting in", () => {
	const copy = (seq: number, from = last) => sql`
		insert into audit select chain_id, ${seq}, at, actor_kind, actor_id, actor_name, origin,
			'site.create', subject_kind, subject_id, details, hash, hash
		from audit where ${at(from)}
	`;

	test("an entry in the middle", async () => {
		const faults = await faultsAfter([
			sql`update audit set seq = -seq where chain_id = ${chain} and seq > ${k}`,
			copy(k + 1, k),
			sql`update audit set seq = 1 - seq where chain_id = ${chain} and seq < 0`,
			sql`update audit_head set seq = seq + 1 where chain_id = ${chain}`,
		]);
		expect(faults).toContainEqual(
			expect.objectContaining({ kind: "edited", entry: k + 1 }),
		);
		expect(faults).toContainEqual(
			expect.objectContaining({ kind: "reordered", entry: k + 2 }),
		);
	});

	test("an entry at the end, well hashed", async () => {
		const faults = await faultsAfter([
			copy(last + 1),
			sql`update audit set hash = audit_hash(audit) where ${at(last + 1)}`,
		]);
		expect(faults).toEqual([
			{
				kind: "added",
				entry: last + 1,
				message: `Entry ${last + 1} is beyond the end of the chain that is kept beside it (audit_head): put in.`,
			},
		]);
	});
});

describe("what only a witness outside the database tells:", () => {
	const cut = [remove(last), remove(last - 1)];
	const edit = [
		sql`update audit set actor_name = 'eve@example.org' where ${at(2)}`,
	];
	const nothing = [
		sql`delete from audit where chain_id = ${chain}`,
		sql`delete from audit_head where chain_id = ${chain}`,
	];

	test("a chain cut short together with its end", async () => {
		expect(await faultsAfter(cut, { rehashed: true })).toEqual([]);
		expect(await faultsAfter(cut, { rehashed: true, seen: witness })).toEqual([
			{
				kind: "cut-short",
				entry: last - 2,
				message: expect.stringMatching(
					`^The chain ends at entry ${last - 2}, although the witness saw at .* entry ${last}: it was cut short by 2.$`,
				),
			},
		]);
	});

	test("a chain rewritten from one end to the other", async () => {
		expect(await faultsAfter(edit, { rehashed: true })).toEqual([]);
		expect(
			await faultsAfter(edit, { rehashed: true, seen: witness }),
		).toMatchObject([{ kind: "rewritten", entry: last }]);
	});

	test("a chain of which nothing is left", async () => {
		expect(await faultsAfter(nothing)).toEqual([]);
		expect(await faultsAfter(nothing, { seen: witness })).toMatchObject([
			{ kind: "cut-short", entry: 0 },
			{ kind: "missing", entry: null },
		]);
	});
});

describe("responses", () => {
	const [response] = written.flatMap(({ id }) => id ?? []);
	const gone = sql`delete from response where id = ${response}`;

	test("one taken away is found", async () => {
		const faults = await faultsAfter([gone]);
		expect(faults).toEqual([
			{
				kind: "lost-responses",
				entry: expect.any(Number),
				message: expect.stringMatching(
					`^1 response to survey .* is gone without having been erased; .*\\(${response}\\)\\.$`,
				),
			},
		]);
	});

	test("one that was erased has left its mark", async () => {
		const erased = sql`
			insert into erased_response
				(project_id, id, survey_id, wave_id, unit, received_on, scored, cause)
			select project_id, id, survey_id, wave_id, gen_random_uuid(), current_date, '{}', 'erasure'
			from response where id = ${response}
		`;
		expect(await faultsAfter([erased, gone])).toEqual([]);
	});

	test("one of a survey that joins less now has another id, and the old one left its mark", async () => {
		const retired = sql`
			insert into retired_response
			select project_id, sha256(uuid_send(id)), body_hash from response where id = ${response}
		`;
		expect(await faultsAfter([retired, gone])).toEqual([]);
	});
});

test("a chain of which little is left is told of in a hundred sentences and a count", async () => {
	const { faults } = await verifyAfter(field, async (trx) => {
		await sql`
			select record_audit(${chain}, 'system', null, 'Waymark', null, 'site.create', null, null, '{}')
			from generate_series(1, 300)
		`.execute(trx);
		await sql`update audit set action = 'x' where chain_id = ${chain}`.execute(
			trx,
		);
	});
	expect(faults.length).toBeLessThanOrEqual(102);
	expect(faults.at(-1)?.message).toMatch(/^There are \d+ more faults/);
});
