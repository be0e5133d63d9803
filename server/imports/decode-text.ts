import type { Loss } from "#instruments/formats/imported.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * The text of a file: UTF-8 or UTF-16 by its byte order mark, UTF-8 without one, and else Windows-1252, which
 * older spreadsheets write; that is a guess, and reported.
 *
 * @throws UnreadableFile for an empty file, and for one that is not a text
 */
export function decodeText(bytes: Uint8Array): {
	text: string;
	losses: Loss[];
} {
	if (bytes.length === 0)
		throw new UnreadableFile("The file is empty. Choose another.");
	const { text, losses } = decoded(bytes);
	if (text.includes("\0") || isOtherKind(bytes))
		throw new UnreadableFile(
			"The file is not a text, whatever its name ends with. Save the table as CSV (UTF-8) and choose that.",
		);
	if (text.trim() === "")
		throw new UnreadableFile("There is nothing in the file. Choose another.");
	return { text, losses };
}

function decoded(bytes: Uint8Array): { text: string; losses: Loss[] } {
	const encoding = encodingOf(bytes);
	if (encoding !== undefined)
		return { text: new TextDecoder(encoding).decode(bytes), losses: [] };
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return { text, losses: [] };
	} catch {
		return { text: windows1252(bytes), losses: [GUESSED] };
	}
}

/** What Windows-1252 has from 0x80 on where Latin-1 has control characters; Node reads it as the latter. */
const BEYOND_LATIN =
	"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
	return Buffer.from(bytes)
		.toString("latin1")
		.replace(
			/[\u0080-\u009f]/g,
			(character) => BEYOND_LATIN[character.charCodeAt(0) - 0x80] ?? character,
		);
}

function encodingOf([first, second]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return undefined;
}

/** Of PNG, JPEG, GIF, PDF and zip. */
const BEGINNINGS = ["\x89PNG", "\xff\xd8\xff", "GIF8", "%PDF", "PK\x03\x04"];

function isOtherKind(bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	return BEGINNINGS.some((beginning) => start.startsWith(beginning));
}

const GUESSED: Loss = {
	where: "the file",
	what: "its encoding",
	why: "It is not UTF-8 and was read as Windows-1252. Check letters with accents, or save it as CSV (UTF-8).",
	kind: "changed",
};
