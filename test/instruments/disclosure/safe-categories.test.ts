import { expect, test } from "vitest";
import { safeCategories } from "#instruments/disclosure/safe-categories.ts";
import { seededRandom } from "../../../server/sample/seeded-random.ts";

/** As many of each category as stated: `{ yes: 12, no: 3 }`. */
function people(counts: Record<string, number>): string[] {
	return Object.entries(counts).flatMap(([category, count]) =>
		Array.from({ length: count }, () => category),
	);
}

test.each([
	[{ yes: 30, no: 20 }, ["yes 30", "no 20"], 0],
	[{ yes: 30, no: 20, unsure: 6, none: 5 }, ["yes 30", "no 20"], 11],
	[{ yes: 30, no: 20, unsure: 6 }, ["yes 30"], 26],
	[{ yes: 30, unsure: 1 }, [], 31],
	[{ yes: 12, no: 12, unsure: 1 }, ["no 12"], 13],
	[{ yes: 3, no: 4 }, [], 7],
	[{}, [], 0],
])("of %o it tells %o and %i others", (counts, told, others) => {
	const safe = safeCategories(people(counts), 10);
	expect(
		safe.told.map(({ category, count }) => `${category} ${count}`),
	).toEqual(told);
	expect(safe.others).toBe(others);
});

test("of ten people or more, whatever they chose, every part is none or ten or more", () => {
	const { uniform, pick } = seededRandom(11);
	for (let i = 0; i < 2000; i++) {
		const options = ["a", "b", "c", "d", "e", "f"].slice(
			0,
			1 + Math.floor(uniform() * 6),
		);
		const size = 10 + Math.floor(uniform() * 90);
		const values = Array.from({ length: size }, () =>
			pick([options[0] ?? "", ...options]),
		);
		const { told, others } = safeCategories(values, 10);
		const parts = [...told.map(({ count }) => count), others];
		expect(parts.reduce((sum, part) => sum + part)).toBe(size);
		expect(parts.filter((part) => part > 0 && part < 10)).toEqual([]);
	}
});
