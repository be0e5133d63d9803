/** What stands for words that are left out: "…", "..." or [words in brackets]. */
const gap = /…|\.{3}|\[[^\]]*\]/u;
const letterLast = /[\p{L}\p{M}\p{N}]$/u;
const letterFirst = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Why a text is no faithful quote of another, in words for who edits it; null where it is one. A quote is made
 * of whole words of the original in their order; whatever is left out between them is marked by "…" or by
 * words in brackets, as in "[name removed]". White space does not count.
 */
export function quoteFault(original: string, quote: string): string | null {
	const source = oneSpaced(original);
	const pieces = quote.split(gap).map(oneSpaced).filter(Boolean);
	if (pieces.length === 0) return "Leave some of the person's own words.";
	let from = 0;
	for (const piece of pieces) {
		const start = findWords(source, piece, from);
		if (start === -1)
			return `“${shortened(piece)}” is not in the text there. Keep the words as they were written, in their order; put … or [brackets] where you leave something out.`;
		from = start + piece.length;
	}
	return null;
}

/** Where whole words begin, at or after a place; -1 where they do not occur. */
function findWords(source: string, piece: string, from: number): number {
	let start = source.indexOf(piece, from);
	while (start !== -1 && !isWhole(source, start, start + piece.length))
		start = source.indexOf(piece, start + 1);
	return start;
}

function isWhole(source: string, start: number, end: number): boolean {
	return !isInside(source, start) && !isInside(source, end);
}

/** Whether a place has a letter or digit on both sides. */
function isInside(source: string, place: number): boolean {
	const before = source.slice(Math.max(0, place - 2), place);
	const after = source.slice(place, place + 2);
	return letterLast.test(before) && letterFirst.test(after);
}

function oneSpaced(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

function shortened(piece: string): string {
	const letters = [...piece];
	return letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : piece;
}
