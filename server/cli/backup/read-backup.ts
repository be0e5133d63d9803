import { createHash } from "node:crypto";
import { CommandError } from "../command.ts";
import type { Footer, Header } from "./backup-file.ts";

const pageSize = 500;

/** A part of a backup: first the schema that it fits, then rows of one table at a time, as JSON. */
export type BackupPart =
	| { migrations: string[] }
	| { table: string; rows: string[] };

/**
 * Reads an unpacked backup. Throws CommandError when it is none or not whole,
 * which only its end tells: take back what was done with the parts.
 */
export async function* readBackup(
	bytes: AsyncIterable<Buffer>,
): AsyncGenerator<BackupPart> {
	let page = { table: "", rows: [] as string[] };
	for await (const line of verified(linesOf(bytes))) {
		const [, table, row] = /^\["([\w.]+)",(.*)\]$/.exec(line) ?? [];
		if (table === undefined || row === undefined) {
			yield { migrations: readHeader(line).migrations };
			continue;
		}
		if (table !== page.table || page.rows.length === pageSize) {
			if (page.rows.length > 0) yield page;
			page = { table, rows: [] };
		}
		page.rows.push(row);
	}
	if (page.rows.length > 0) yield page;
}

/** Every line but the last, which must hold the hash of those before it. */
async function* verified(lines: AsyncIterable<string>): AsyncGenerator<string> {
	const hash = createHash("sha256");
	let last: string | undefined;
	for await (const line of lines) {
		if (last !== undefined) {
			hash.update(`${last}\n`);
			yield last;
		}
		last = line;
	}
	const footer = readLine<Footer>(last ?? "");
	if (footer.sha256 !== hash.digest("hex")) throw damaged();
}

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const piece of bytes) {
		const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		yield* lines;
	}
	if (rest !== "") throw damaged();
}

function readHeader(line: string): Header {
	const header = readLine<Header>(line);
	if (header.waymark === "backup" && header.format === 1) return header;
	throw damaged();
}

function readLine<T>(line: string): T {
	try {
		return JSON.parse(line);
	} catch {
		throw damaged();
	}
}

export function damaged(): CommandError {
	return new CommandError(
		"The file is no backup, or it is damaged: use another copy. Nothing was restored.",
	);
}
