/** A file's text, and how its letters were written. */
export interface ReadText {
	text: string;
	encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/**
 * Reads a text as spreadsheets save it: UTF-8, UTF-16 with its mark, or else Windows-1252, which nothing
 * marks and whoever chose the file has to look at. Null for what is no text.
 */
export function readText(bytes: Uint8Array): ReadText | null {
	const utf16 = utf16Of(bytes);
	if (utf16) return { text: decode(bytes, utf16), encoding: "UTF-16" };
	if (bytes.includes(0) || startsWith(bytes, zip)) return null;
	try {
		return { text: decode(bytes, "utf-8"), encoding: "UTF-8" };
	} catch {
		return { text: decode(bytes, "windows-1252"), encoding: "Windows-1252" };
	}
}

/** What every spreadsheet file of Excel and LibreOffice starts with. */
const zip = [0x50, 0x4b, 0x03, 0x04];

function utf16Of(bytes: Uint8Array): string | undefined {
	if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
	return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : undefined;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

/** Keeps the byte order mark, which the server tells of. */
function decode(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding, {
		fatal: true,
		ignoreBOM: encoding === "utf-8",
	}).decode(bytes);
}
