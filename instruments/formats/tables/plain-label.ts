const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: " ",
};

const TAG = /<\/?[a-z][^<>]*>|<!--.*?-->/gis;
const BREAK = /<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi;

/** A label without mark-up: tags are taken out, those that end a line become line breaks, entities characters. */
export function plainLabel(label: string): string {
	const bare = label.replace(BREAK, "\n").replace(TAG, "");
	return characters(bare)
		.replace(/[^\S\n]+/g, " ")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

/** Whether a label loses mark-up. */
export function hasMarkup(label: string): boolean {
	return label.search(TAG) !== -1;
}

function characters(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
			const code = Number.parseInt(decimal ?? hex ?? "", decimal ? 10 : 16);
			const isCharacter = code >= 0x20 && code <= 0x10ffff;
			return isCharacter && !(code >= 0x7f && code <= 0x9f)
				? String.fromCodePoint(code).replace(/\p{Cs}/u, "")
				: whole;
		},
	);
}

/** What an item is about in a few words, from its wording: the beginning, to the end of a word. */
export function topicOf(wording: string): string {
	const line = wording.replace(/\s+/g, " ").trim();
	if (line.length <= 60) return line;
	const words = line.slice(0, 60).replace(/\s+\S*$/, "");
	return `${words.replace(/\p{Cs}$/u, "")}…`;
}
