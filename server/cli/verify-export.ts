import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Kysely, Transaction } from "kysely";
import { Value } from "typebox/value";
import { Manifest } from "../exports/manifest.schemas.ts";
import { verifyFiles } from "../exports/verify-files.ts";
import { type Check, verifyManifest } from "../exports/verify-manifest.ts";
import { tellAbout } from "../row-security.ts";
import { isSystemError } from "../start-up/is-system-error.ts";
import type { Database } from "../tables.ts";
import { type Command, CommandError, UsageError } from "./command.ts";
import { withOwner } from "./installation.ts";
import { readOptions } from "./options.ts";

export const verifyExport: Command = {
	name: "verify-export",
	summary:
		"Say whether files are as they were exported, and whether the figures still follow",
	usage: `MANIFEST.json             of the export; the files are looked for beside it
--data FILE               the file with the data, when it is elsewhere or has another name
--json                    everything as JSON`,
	async run(args, terminal) {
		const { path, data, json } = asked(args);
		const manifest = await readManifest(path);
		const files = await verifyFiles(manifest.files, dirname(path), data);
		const found = await withOwner(terminal, (db) =>
			takenBack(db, async (trx) => {
				await tellAbout(trx, { project: manifest.project.id });
				return await verifyManifest(trx, manifest);
			}),
		);
		if (!found)
			throw new CommandError(
				"This installation has no such survey: verify where it was exported.",
			);
		const checks = [...files, ...found.checks];
		const differences = checks.filter(({ holds }) => !holds);
		await terminal.write(
			json
				? `${JSON.stringify({ checks, notes: found.notes })}\n`
				: table(checks, found.notes),
		);
		if (differences.length > 0)
			throw new CommandError(
				`${differences.length} of ${checks.length} checks differ.`,
			);
	},
};

function asked([path, ...rest]: string[]) {
	if (path === undefined || path.startsWith("-"))
		throw new UsageError("Name the manifest first");
	const options = readOptions(rest, {
		data: { type: "string" },
		json: { type: "boolean", default: false },
	});
	return { path, ...options };
}

async function readManifest(path: string): Promise<Manifest> {
	const parsed = parse(await readText(path));
	if (Value.Check(Manifest, parsed)) return parsed;
	const number = Object(parsed).manifest;
	throw new CommandError(
		typeof number === "number" && number > 1
			? "The manifest was made by a newer Waymark: verify it with that version or a later one."
			: `${path} is no manifest of an export.`,
	);
}

async function readText(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new CommandError(`${path} cannot be read (${error.code}).`);
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Does work of which nothing stays. */
async function takenBack<T>(
	db: Kysely<Database>,
	work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
	const trx = await db
		.startTransaction()
		.setIsolationLevel("repeatable read")
		.execute();
	try {
		return await work(trx);
	} finally {
		await trx.rollback().execute();
	}
}

function table(checks: readonly Check[], notes: readonly string[]): string {
	const rows = checks.map(({ what, said, found, holds }) => [
		holds ? "holds" : "DIFFERS",
		what,
		String(said ?? "none"),
		holds ? "" : String(found ?? "none"),
	]);
	const all = [["", "", "manifest", "found now"], ...rows];
	const widths = [0, 1, 2].map((column) =>
		Math.max(...all.map((row) => row[column]?.length ?? 0)),
	);
	const lines = all.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
	return [...lines, ...notes.map((note) => `\n${note}`), ""].join("\n");
}
