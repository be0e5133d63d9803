/** A part of what respondents read before they start. */
export interface InformationBlock {
	heading: string | null;
	/** Empty where a heading stands alone. */
	text: string;
}

/** Splits a text at its blank lines. A line that begins with # is the heading of what follows it. */
export function informationBlocks(text: string): InformationBlock[] {
	return text
		.split(/\n\s*\n/)
		.map((block) => block.trim())
		.filter((block) => block !== "")
		.map((block) => {
			const [first = "", ...rest] = block.split("\n");
			const heading = /^#+\s*(\S.*)/.exec(first)?.[1];
			return heading === undefined
				? { heading: null, text: block }
				: { heading, text: rest.join("\n").trim() };
		});
}
