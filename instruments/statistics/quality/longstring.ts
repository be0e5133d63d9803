/** The most items in a row with one and the same answer; an item without an answer (null) breaks a run. */
export function longstring(answers: readonly (number | null)[]): number {
	let longest = 0;
	let run = 0;
	for (const [item, answer] of answers.entries()) {
		if (answer === null) run = 0;
		else run = item > 0 && answer === answers[item - 1] ? run + 1 : 1;
		longest = Math.max(longest, run);
	}
	return longest;
}
