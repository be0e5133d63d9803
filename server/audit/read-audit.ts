import type { Kysely, Transaction } from "kysely";
import type { Cell } from "../exports/column.ts";
import { type TextFormat, tableText } from "../exports/table-text.ts";
import { type About, transactionAbout } from "../row-security.ts";
import type { Database } from "../tables.ts";
import {
	type AuditFilter,
	type EntryRow,
	findHead,
	findNames,
	listEntries,
} from "./audit.queries.ts";
import type { AuditEntry, AuditPage } from "./audit.schemas.ts";

const pageSize = 50;
const exportPageSize = 1_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One page of a chain, newest first. */
export async function readPage(
	trx: Transaction<Database>,
	chain: string,
	filter: AuditFilter,
	before: number | null,
): Promise<AuditPage> {
	const rows = await listEntries(trx, chain, filter, {
		before,
		limit: pageSize + 1,
	});
	const shown = rows.slice(0, pageSize);
	const last = rows.length > pageSize ? shown.at(-1) : undefined;
	return {
		entries: await named(trx, shown),
		next: last?.seq ?? null,
		head: (await findHead(trx, chain)) ?? null,
	};
}

const columns = [
	"entry",
	"at",
	"actor_kind",
	"actor_id",
	"actor",
	"origin",
	"action",
	"subject_kind",
	"subject_id",
	"subject",
	"details",
	"hash",
	"prev_hash",
];

/** Every entry of a chain that fits, newest first, piece by piece. */
export function exportAudit(
	db: Kysely<Database>,
	about: About,
	chain: string,
	filter: AuditFilter,
	format: TextFormat,
): AsyncGenerator<string> {
	return tableText(format, columns, pages());

	async function* pages(): AsyncGenerator<Cell[][]> {
		let before: number | null = null;
		do {
			const from: { before: number | null; limit: number } = {
				before,
				limit: exportPageSize,
			};
			const { rows, entries } = await transactionAbout(
				db,
				about,
				async (trx) => {
					const rows = await listEntries(trx, chain, filter, from);
					return { rows, entries: await named(trx, rows) };
				},
			);
			yield rows.map((row, index) => cells(row, entries[index]?.subject?.name));
			before =
				rows.length === exportPageSize ? (rows.at(-1)?.seq ?? null) : null;
		} while (before !== null);
	}
}

function cells(row: EntryRow, subjectName: string | null | undefined): Cell[] {
	return [
		row.seq,
		row.at,
		row.actor.kind,
		row.actor.id,
		row.actor.name,
		row.actor.origin,
		row.action,
		row.subject?.kind ?? null,
		row.subject?.id ?? null,
		subjectName ?? null,
		row.details,
		row.hash,
		row.prevHash,
	];
}

async function named(
	trx: Transaction<Database>,
	rows: readonly EntryRow[],
): Promise<AuditEntry[]> {
	const ids = rows.flatMap(({ subject }) => subject?.id ?? []);
	const wanted = [...new Set(ids.filter((id) => uuid.test(id)))];
	const names = await findNames(trx, wanted);
	return rows.map(({ prevHash: _, details, subject, ...row }) => ({
		...row,
		subject: subject && { ...subject, name: names.get(subject.id) ?? null },
		details: JSON.parse(details),
	}));
}
