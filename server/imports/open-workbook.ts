import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { UnreadableFile } from "./unreadable-file.ts";

const MOST_ENTRIES = 1_000;
const MOST_BYTES = 50_000_000;
/** Of the whole, unpacked to packed: forms of mostly empty rows come to about 30. */
const HIGHEST_RATIO = 100;

/**
 * The XML parts of a workbook by their names, unpacked only once its directory says that they are few and
 * small. More than it said is never unpacked.
 *
 * @throws UnreadableFile for another kind of file, a spreadsheet bomb, and XML with a document type
 */
export function openWorkbook(bytes: Uint8Array): Map<string, Uint8Array> {
	refuseOtherKinds(bytes);
	const entries: UnzipFileInfo[] = [];
	unzip(bytes, (entry) => {
		entries.push(entry);
		return false;
	});
	refuseBombs(entries, bytes.length);
	const parts = unzip(bytes, ({ name }) => /\.(xml|rels)$/i.test(name));
	for (const part of Object.values(parts)) refuseEntities(part);
	return new Map(Object.entries(parts));
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
	try {
		return unzipSync(bytes, { filter });
	} catch {
		throw new UnreadableFile(
			"The workbook is damaged or was not sent whole. Open it in your spreadsheet program, save it again, and choose that.",
		);
	}
}

function refuseOtherKinds(bytes: Uint8Array): void {
	const start = strFromU8(bytes.subarray(0, 4), true);
	if (start === "PK\x03\x04") return;
	if (start === "\xd0\xcf\x11\xe0")
		throw new UnreadableFile(
			"This is an old or a locked workbook. Save it as an Excel workbook (.xlsx) without a password, and choose that.",
		);
	throw new UnreadableFile(
		bytes.length === 0
			? "The file is empty. Choose another."
			: "This is no workbook, whatever its name ends with. Save it as an Excel workbook (.xlsx), or choose CSV if it is one.",
	);
}

function refuseBombs(entries: readonly UnzipFileInfo[], packed: number): void {
	const unpacked = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
	const isBomb =
		entries.length > MOST_ENTRIES ||
		unpacked > MOST_BYTES ||
		unpacked / packed > HIGHEST_RATIO;
	if (isBomb)
		throw new UnreadableFile(
			"The workbook is far larger than it looks. Copy the sheets of the form into a new workbook, and choose that.",
		);
}

/** No spreadsheet program writes a document type; with one, XML can name files and grow without end. */
function refuseEntities(part: Uint8Array): void {
	if (/<!(DOCTYPE|ENTITY)/i.test(strFromU8(part, true)))
		throw new UnreadableFile(
			"The workbook holds XML that no spreadsheet program writes. Open it in yours, save it again, and choose that.",
		);
}
