import { randomUUID } from "node:crypto";
import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError } from "../start-up/is-system-error.ts";
import { readWitnessLine, type WitnessLine } from "./witness-lines.ts";

/** Where the server keeps its witness. */
export function witnessFile(dataDir: string): string {
	return join(dataDir, "audit-witness.jsonl");
}

export interface WitnessContent {
	lines: WitnessLine[];
	/** Numbers of the lines that this installation did not sign as they stand. */
	wrong: number[];
}

/** Reads a witness; undefined when there is none. What a killed server left of its last line does not count. */
export async function readWitness(
	file: string,
	secret: string,
): Promise<WitnessContent | undefined> {
	const text = await readFile(file, "utf8").catch(noneIfMissing);
	if (text === undefined) return undefined;
	const read = text
		.split("\n")
		.slice(0, -1)
		.map((line) => readWitnessLine(secret, line));
	return {
		lines: read.filter((line) => line !== undefined),
		wrong: read.flatMap((line, index) => (line ? [] : [index + 1])),
	};
}

/** Adds lines at the end, on the disk when it returns. Returns the file's size in bytes. */
export async function appendWitness(
	file: string,
	lines: readonly WitnessLine[],
): Promise<number> {
	const handle = await open(file, "a+", 0o600);
	try {
		await dropHalfLine(handle);
		await handle.appendFile(witnessText(lines));
		await handle.sync();
		return (await handle.stat()).size;
	} finally {
		await handle.close();
	}
}

/**
 * Puts these lines in the place of the file's; written aside and then moved, so that a server killed
 * meanwhile leaves the file as it was. Returns its size in bytes.
 */
export async function replaceWitness(
	file: string,
	lines: readonly WitnessLine[],
): Promise<number> {
	const draft = `${file}.${randomUUID()}`;
	const size = await appendWitness(draft, lines);
	await rename(draft, file);
	return size;
}

export function witnessText(lines: readonly WitnessLine[]): string {
	return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** A full disk or a kill may have left one. */
async function dropHalfLine(handle: FileHandle): Promise<void> {
	const content = await handle.readFile();
	await handle.truncate(content.lastIndexOf("\n") + 1);
}

function noneIfMissing(error: unknown): undefined {
	if (!isSystemError(error, "ENOENT")) throw error;
}
