import { inflateSync } from "node:zlib";

/** How many pages a PDF of Chromium's has. */
export function pagesOf(pdf: Buffer): number {
	return pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** The characters that a PDF of Chromium's draws, in the order in which it draws them, without spaces. */
export function textOf(pdf: Buffer): string {
	const file = pdf.toString("latin1");
	const streams = streamsOf(pdf, file);
	const fonts = new Map<string, Map<string, string>>();
	for (const [, id = "", body = ""] of file.matchAll(
		/\n(\d+) 0 obj\n(<<[\s\S]*?)\nendobj/g,
	)) {
		const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
		if (map) fonts.set(`F${id}`, glyphsOf(streams.get(map) ?? ""));
	}
	return [...streams.values()]
		.filter((stream) => / Tf\b/.test(stream))
		.map((stream) => drawn(stream, fonts))
		.join("")
		.replace(/\s/g, "");
}

function streamsOf(pdf: Buffer, file: string): Map<string, string> {
	const streams = new Map<string, string>();
	const start = /\n(\d+) 0 obj\n<<((?:(?!endobj)[\s\S])*?)>>\s*stream\n/g;
	for (const found of file.matchAll(start)) {
		const [whole, id = "", dictionary = ""] = found;
		const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
		const from = found.index + whole.length;
		const bytes = pdf.subarray(from, from + length);
		if (/FlateDecode/.test(dictionary) && !/\/(Image|Length1)/.test(dictionary))
			streams.set(id, inflateSync(bytes).toString("latin1"));
	}
	return streams;
}

/** Which text each glyph of a font stands for. */
function glyphsOf(map: string): Map<string, string> {
	const glyphs = new Map<string, string>();
	const text = (hex: string) =>
		Buffer.from(hex, "hex").swap16().toString("utf16le");
	for (const [, part = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
		for (const [, glyph = "", hex = ""] of part.matchAll(/<(\w+)> <(\w+)>/g))
			glyphs.set(glyph.toUpperCase(), text(hex));
	for (const [, part = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
		for (const [, from = "", to = "", hex = ""] of part.matchAll(
			/<(\w+)> <(\w+)> <(\w+)>/g,
		)) {
			const first = Number.parseInt(from, 16);
			for (let at = first; at <= Number.parseInt(to, 16); at += 1)
				glyphs.set(
					at.toString(16).toUpperCase().padStart(from.length, "0"),
					String.fromCodePoint(Number.parseInt(hex, 16) + at - first),
				);
		}
	return glyphs;
}

function drawn(
	stream: string,
	fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
	let font: ReadonlyMap<string, string> | undefined;
	let text = "";
	for (const [, name, hex = ""] of stream.matchAll(
		/\/(F\d+) \S+ Tf|<(\w+)>/g,
	)) {
		if (name) font = fonts.get(name);
		// A glyph has one byte or two, by the kind of font.
		const digits = font?.keys().next().value?.length ?? 4;
		for (let at = 0; at < hex.length; at += digits)
			text += font?.get(hex.slice(at, at + digits).toUpperCase()) ?? "";
	}
	return text;
}
