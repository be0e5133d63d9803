/** The sentences of an English text. A full stop within a number or a short form such as "e.g." ends none. */
export function sentencesIn(text: string): string[] {
	return text
		.split(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[A-Z0-9])|\n+/)
		.filter((sentence) => wordsIn(sentence).length > 0);
}

/** Its words, without numbers and signs; "don't" and "follow-up" are one each. */
export function wordsIn(text: string): string[] {
	return text.match(/[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*/g) ?? [];
}
