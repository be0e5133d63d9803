import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip, type Gunzip } from "node:zlib";
import type { Kysely, Transaction } from "kysely";
import { lockSetUp } from "../../accounts/accounts.queries.ts";
import { isSystemError } from "../../start-up/is-system-error.ts";
import type { Database } from "../../tables.ts";
import { CommandError } from "../command.ts";
import {
	hasRows,
	listMigrations,
	listTables,
	writeRows,
} from "./backup.queries.ts";
import { type BackupPart, damaged, readBackup } from "./read-backup.ts";

/**
 * Writes everything that a backup holds into an empty installation with the
 * same schema; all of it or, when anything is wrong with the file, nothing.
 * Returns how many rows it wrote. Throws CommandError.
 */
export async function restoreBackup(
	db: Kysely<Database>,
	file: string,
): Promise<number> {
	try {
		return await db.transaction().execute(async (trx) => {
			await lockSetUp(trx);
			await refuseUsed(trx);
			return await load(trx, readBackup(unpack(file)));
		});
	} catch (error) {
		throw isAboutContent(error) ? damaged() : error;
	}
}

/** Errors of zlib, and PostgreSQL's classes 22, 23 and 42, but for a missing right: rows that fit no table. */
function isAboutContent(error: unknown): boolean {
	return isSystemError(error) && /^(Z_|22|23|42(?!501))/.test(error.code);
}

/** Whoever reads it meets every error, the file's own included. */
function unpack(file: string): Gunzip {
	const unpacked = createGunzip();
	pipeline(createReadStream(file), unpacked, () => {});
	return unpacked;
}

async function refuseUsed(trx: Transaction<Database>): Promise<void> {
	for (const table of await listTables(trx)) {
		if (!(await hasRows(trx, table))) continue;
		throw new CommandError(
			"This installation is in use: restore into an empty one, such as a new folder in WAYMARK_DATA_DIR or a new database in DATABASE_URL.",
		);
	}
}

async function load(
	trx: Transaction<Database>,
	content: AsyncIterable<BackupPart>,
): Promise<number> {
	let written = 0;
	for await (const part of content) {
		if ("migrations" in part) await refuseOtherSchema(trx, part.migrations);
		else await writeRows(trx, part.table, part.rows);
		if ("rows" in part) written += part.rows.length;
	}
	return written;
}

async function refuseOtherSchema(
	trx: Transaction<Database>,
	migrations: string[],
): Promise<void> {
	const known = await listMigrations(trx);
	if (known.join() === migrations.join()) return;
	throw new CommandError(
		`The backup is of another version of Waymark (its newest schema is ${migrations.at(-1)}, and this one's is ${known.at(-1)}): restore it with that version, and then start this one, which brings it up to date.`,
	);
}
