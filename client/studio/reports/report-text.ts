/** A paragraph, or a list with its points. */
export type TextBlock =
	| { kind: "paragraph"; text: string }
	| { kind: "list"; points: string[] };

/**
 * A report's plain text in blocks: an empty line ends a paragraph, and lines that begin with "- " are the
 * points of a list. Everything else is text as it stands.
 */
export function textBlocks(text: string): TextBlock[] {
	const blocks: TextBlock[] = [];
	for (const part of text.split(/\r?\n[ \t]*\r?\n/)) {
		let last: TextBlock | undefined;
		for (const line of part.split(/\r?\n/).map((each) => each.trim())) {
			if (line === "") continue;
			const next = withLine(last, line);
			if (next !== last) blocks.push(next);
			last = next;
		}
	}
	return blocks;
}

/** The block with the line in it, or the block that the line begins. */
function withLine(block: TextBlock | undefined, line: string): TextBlock {
	if (/^[-*•]\s/.test(line)) {
		const point = line.slice(1).trim();
		if (block?.kind !== "list") return { kind: "list", points: [point] };
		block.points.push(point);
		return block;
	}
	if (block?.kind !== "paragraph") return { kind: "paragraph", text: line };
	block.text += ` ${line}`;
	return block;
}
