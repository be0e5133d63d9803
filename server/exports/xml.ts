const escapes: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	// A line break in an attribute becomes a blank, and a lone return a line feed, unless they are written so.
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

/** What XML 1.0 cannot hold at all: most control characters, halves of surrogate pairs, two non-characters. */
const impossible =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as XML has it, in an element or an attribute; what XML cannot hold becomes U+FFFD. */
export function xml(text: string): string {
	return text
		.replace(impossible, "\uFFFD")
		.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? "");
}
