/** Mean advance of a character in the house font, as a share of its size; measured on English prose. */
const advance = 0.51;

/** About how wide a text is, in CSS pixels: plots are drawn without a screen to measure on. */
export function textWidth(text: string, size: number): number {
	return text.length * size * advance;
}

/** A text in lines of at most `width` pixels; a word that is longer stands alone on its line. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || textWidth(longer, size) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
