import { Zip, ZipDeflate } from "fflate";
import type { Pieces } from "./export.ts";

export interface ZipEntry {
	name: string;
	content: Pieces | Iterable<string | Uint8Array>;
}

/** Fast, and good enough for tables, which are mostly repetition. */
const LEVEL = 3;
/** What a zip without extensions can say of an entry. */
const LARGEST = 0xffff_ffff;

/**
 * Files in a zip, one after the other, piece by piece. Without its end, which says what is in it, no
 * program opens it, so that half a zip is never taken for the whole.
 *
 * @param modified the time that every entry carries, so that the same content is the same file
 * @throws Error for an entry of 4 GB and more
 */
export async function* zipped(
	entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
	modified: Date,
): AsyncGenerator<Uint8Array> {
	let ready: Uint8Array[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		ready.push(piece);
	});
	for await (const { name, content } of entries) {
		const file = new ZipDeflate(name, { level: LEVEL });
		file.mtime = modified;
		zip.add(file);
		let size = 0;
		for await (const piece of content) {
			const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
			size += bytes.length;
			if (size > LARGEST)
				throw new Error("An entry of a zip may have 4 GB at most.");
			file.push(bytes);
			yield* ready;
			ready = [];
		}
		file.push(new Uint8Array(0), true);
		yield* ready;
		ready = [];
	}
	zip.end();
	yield* ready;
}
