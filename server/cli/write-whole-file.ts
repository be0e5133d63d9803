import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isSystemError } from "../start-up/is-system-error.ts";
import { CommandError } from "./command.ts";

/**
 * Writes a file under a name of its own, and gives it the one wanted when it is whole, so that half a file
 * never has it; whoever else may read the folder may not read the file. Throws CommandError where the
 * folder does not allow it.
 */
export async function writeWholeFile(
	path: string,
	pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
	const unfinished = `${path}.${randomUUID()}.part`;
	try {
		const file = createWriteStream(unfinished, { flags: "wx", mode: 0o600 });
		await pipeline(Readable.from(pieces), file);
		await rename(unfinished, path);
	} catch (error) {
		// Where it could not be made there is none to take away.
		await rm(unfinished, { force: true }).catch(() => {});
		if (!isSystemError(error) || !error.syscall) throw error;
		throw new CommandError(
			`${path} cannot be written (${error.code}): choose a folder that is there, is yours and has room.`,
		);
	}
}
