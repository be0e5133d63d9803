import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError } from "../start-up/is-system-error.ts";
import type { ManifestFile } from "./manifest.schemas.ts";
import { Checked } from "./manifest.ts";
import type { Check } from "./verify-manifest.ts";

/**
 * Holds the files of a manifest against their checksums.
 *
 * @param folder where they are looked for by their names
 * @param data where the one with the data is, when it is elsewhere or has another name
 */
export async function verifyFiles(
	files: readonly ManifestFile[],
	folder: string,
	data: string | undefined,
): Promise<Check[]> {
	return await Promise.all(
		files.map(async ({ name, sha256 }, index) => {
			const path =
				index === 0 && data !== undefined ? data : join(folder, name);
			const found = await checksum(path);
			return { what: name, said: sha256, found, holds: found === sha256 };
		}),
	);
}

async function checksum(path: string): Promise<string> {
	try {
		if (!(await stat(path)).isFile()) return "no file";
		const checked = new Checked(path);
		for await (const _ of checked.pass(createReadStream(path)));
		return checked.file().sha256;
	} catch (error) {
		if (isSystemError(error, "ENOENT")) return "not found";
		throw error;
	}
}
