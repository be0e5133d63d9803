/**
 * The candidate that is the fewest single-letter edits away from `word`
 * (Levenshtein distance), or undefined when none is close enough to be a typo.
 */
export function nearest(
	word: string,
	candidates: readonly string[],
): string | undefined {
	const [best] = candidates
		.map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
		.filter(({ candidate, edits }) => edits <= candidate.length / 2)
		.sort((a, b) => a.edits - b.edits);
	return best?.candidate;
}

function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...from].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...to].entries()) {
			const replace = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
