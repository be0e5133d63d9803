import { randomBytes, randomUUID } from "node:crypto";
import {
	closeSync,
	fsyncSync,
	openSync,
	readFileSync,
	renameSync,
	writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { writeOnce } from "../start-up/data-dir.ts";
import { isSystemError } from "../start-up/is-system-error.ts";
import { StartUpError } from "../start-up/start-up-error.ts";

const keyBytes = 32;

/** A key of 256 random bits. */
export function newKey(): Buffer {
	return randomBytes(keyBytes);
}

/** A key as it is written down: 32 bytes in base64; null for anything else. */
export function readKey(text: string): Buffer | null {
	const key = Buffer.from(text, "base64");
	return /^[A-Za-z0-9+/]{43}=$/.test(text) && key.length === keyBytes
		? key
		: null;
}

/** The keys of the file, the current one first; none when there is no file. Throws StartUpError when it is damaged. */
export function readKeyFile(file: string): Buffer[] {
	return textOf(file)
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => {
			const key = readKey(line);
			if (key) return key;
			throw new StartUpError(
				`The keys in ${file} are damaged: restore the file from a backup. Without it contact details cannot be opened.`,
			);
		});
}

/** Makes the file with its first key; leaves one that is there as it is. */
export function makeKeyFile(file: string): void {
	writeOnce(file, textFrom([newKey()]));
}

/** Puts other keys in the file's place; after a crash the file holds the former or these, whole. */
export function replaceKeyFile(file: string, keys: readonly Buffer[]): void {
	const draft = `${file}.${randomUUID()}`;
	const handle = openSync(draft, "wx", 0o600);
	try {
		writeSync(handle, textFrom(keys));
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	renameSync(draft, file);
	flushFolder(dirname(file));
}

function textOf(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if (isSystemError(error, "ENOENT")) return "";
		throw error;
	}
}

function textFrom(keys: readonly Buffer[]): string {
	return keys.map((key) => `${key.toString("base64")}\n`).join("");
}

function flushFolder(folder: string): void {
	const handle = openSync(folder, "r");
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
