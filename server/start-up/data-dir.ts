import { randomBytes, randomUUID } from "node:crypto";
import {
	linkSync,
	mkdirSync,
	readFileSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isSystemError } from "./is-system-error.ts";
import { StartUpError } from "./start-up-error.ts";

/** Makes the data dir when it is missing. Throws StartUpError when it cannot be written. */
export function openDataDir(dataDir: string): void {
	const probe = join(dataDir, `.write-test-${randomUUID()}`);
	try {
		mkdirSync(dataDir, { recursive: true });
		writeFileSync(probe, "");
		unlinkSync(probe);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new StartUpError(
			`The data dir ${dataDir} cannot be written (${error.code}): give the account that runs Waymark the right to write there, or set WAYMARK_DATA_DIR to a folder where it may.`,
		);
	}
}

/**
 * The installation's own secret, 32 random bytes in base64url, made at the
 * first start and readable by its owner alone.
 */
export function readOrMakeSecret(dataDir: string): string {
	const file = join(dataDir, "secret");
	try {
		return readSecret(file);
	} catch (error) {
		if (!isSystemError(error, "ENOENT")) throw error;
	}
	writeOnce(file, `${randomBytes(32).toString("base64url")}\n`);
	return readSecret(file);
}

function readSecret(file: string): string {
	const secret = readFileSync(file, "utf8").trim();
	if (secret.length < 32) {
		throw new StartUpError(
			`The secret in ${file} is damaged: restore the file from a backup. Without it nobody stays signed in and codes made by respondents no longer match.`,
		);
	}
	return secret;
}

/**
 * Writes a file that only its owner can read, unless it is there. Written aside and then linked into place,
 * which never replaces a file: of two processes starting at once one wins, and neither sees half of it.
 */
export function writeOnce(file: string, text: string): void {
	const draft = `${file}.${randomUUID()}`;
	writeFileSync(draft, text, { mode: 0o600, flag: "wx" });
	try {
		linkSync(draft, file);
	} catch (error) {
		if (!isSystemError(error, "EEXIST")) throw error;
	} finally {
		unlinkSync(draft);
	}
}
