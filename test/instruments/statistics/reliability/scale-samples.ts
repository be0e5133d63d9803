import { randomScores, seededRandom } from "../seeded-random.ts";

/** Answers from 1 to 5 of people who differ, so that their items go together. */
export function scaleAnswers(
	seed: number,
	people: number,
	items: number,
): number[][] {
	const random = seededRandom(seed);
	return Array.from({ length: people }, () => {
		const [level = 0] = randomScores(random, 1, 1, 3);
		return randomScores(random, items, level, level + 2);
	});
}

/** Each row's answers in another order of the items. */
export function reordered<Row extends readonly unknown[]>(
	rows: readonly Row[],
	order: readonly number[],
): Row[number][][] {
	return rows.map((row) => order.map((item) => row[item]));
}
