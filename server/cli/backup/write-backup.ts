import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, unlink } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../../tables.ts";
import { CommandError } from "../command.ts";
import { auditBackup } from "./audit-backup.ts";
import {
	listMigrations,
	listReferences,
	listTables,
	readRows,
} from "./backup.queries.ts";
import type { Footer, Header } from "./backup-file.ts";
import { tablesInOrder } from "./tables-in-order.ts";

/**
 * Writes everything that is stored, as it is at one moment, into a new file
 * that only its owner can read; the file is there when it is whole, or not at
 * all. Returns how many rows it holds. Throws EEXIST when the file is there.
 */
export async function writeBackup(
	db: Kysely<Database>,
	file: string,
): Promise<number> {
	const count = { rows: 0 };
	await (await open(file, "wx", 0o600)).close();
	try {
		await auditBackup(db);
		await writeDraft(db, `${file}.part`, count);
		await rename(`${file}.part`, file);
	} catch (error) {
		await Promise.allSettled([unlink(`${file}.part`), unlink(file)]);
		throw error;
	}
	return count.rows;
}

async function writeDraft(
	db: Kysely<Database>,
	file: string,
	count: { rows: number },
): Promise<void> {
	await db
		.transaction()
		.setIsolationLevel("repeatable read")
		.setAccessMode("read only")
		.execute((trx) =>
			pipeline(
				Readable.from(lines(trx, count)),
				createGzip(),
				createWriteStream(file, { mode: 0o600, flush: true }),
			),
		);
}

async function* lines(
	trx: Transaction<Database>,
	count: { rows: number },
): AsyncGenerator<string> {
	const hash = createHash("sha256");
	for await (const piece of content(trx, count)) {
		hash.update(piece);
		yield piece;
	}
	const footer: Footer = { rows: count.rows, sha256: hash.digest("hex") };
	yield `${JSON.stringify(footer)}\n`;
}

async function* content(
	trx: Transaction<Database>,
	count: { rows: number },
): AsyncGenerator<string> {
	const tables = await listTables(trx);
	if (tables.length === 0) {
		throw new CommandError(
			"There is nothing to back up: Waymark has not run on this database yet.",
		);
	}
	const header: Header = {
		waymark: "backup",
		format: 1,
		migrations: await listMigrations(trx),
		madeAt: new Date().toISOString(),
	};
	yield `${JSON.stringify(header)}\n`;
	for (const table of tablesInOrder(tables, await listReferences(trx))) {
		for await (const rows of readRows(trx, table)) {
			count.rows += rows.length;
			yield rows.map((row) => `["${table}",${row}]\n`).join("");
		}
	}
}
