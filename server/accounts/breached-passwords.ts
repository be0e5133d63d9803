import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError } from "../start-up/is-system-error.ts";

const fileName = "breached-passwords.txt";
const hashLength = 40;
/** Longer than any line: a SHA-1 in hexadecimal, a colon and a count. */
const window = 128;

/**
 * Whether a password is in the list that the operator has put into the data dir: lines of SHA-1 hashes in
 * hexadecimal, in order, as Have I Been Pwned offers them for download. Found by halving, so that a list of
 * 40 GB is no slower than a short one. False without a list.
 */
export async function isBreached(
	dataDir: string,
	password: string,
): Promise<boolean> {
	const sought = createHash("sha1")
		.update(password)
		.digest("hex")
		.toUpperCase();
	const file = await openList(join(dataDir, fileName));
	if (!file) return false;
	try {
		return await contains(file, sought);
	} finally {
		await file.close();
	}
}

async function openList(path: string): Promise<FileHandle | null> {
	try {
		return await open(path, "r");
	} catch (error) {
		if (isSystemError(error, "ENOENT")) return null;
		throw error;
	}
}

async function contains(file: FileHandle, sought: string): Promise<boolean> {
	let low = 0;
	let high = (await file.stat()).size;
	while (high - low > window) {
		const middle = Math.floor((low + high) / 2);
		const hash = (await linesFrom(file, middle))[0] ?? "";
		if (hash !== "" && hash <= sought) low = middle;
		else high = middle;
	}
	const around = await linesFrom(file, Math.max(0, low - window));
	return around.includes(sought);
}

/** Hashes of the whole lines that begin at or after a place in the file, a few of them. */
async function linesFrom(file: FileHandle, from: number): Promise<string[]> {
	const { buffer, bytesRead } = await file.read({
		buffer: Buffer.alloc(4 * window),
		position: from,
	});
	const text = buffer.subarray(0, bytesRead).toString("latin1");
	const lines = text.split("\n");
	const whole = from === 0 ? lines : lines.slice(1);
	return whole.map((line) => line.slice(0, hashLength).toUpperCase());
}
