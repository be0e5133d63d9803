import { expect, test } from "vitest";
import { midranks } from "#instruments/statistics/midranks.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";

test("the sizes of ten changes: 1 three times, 2 three times, 3 four times", () => {
	const { rankOf, tieTerm } = midranks(
		weighValues([2, 1, 2, 3, 3, 1, 1, 3, 3, 2]),
	);
	expect([...rankOf]).toEqual([
		[1, 2],
		[2, 5],
		[3, 8.5],
	]);
	expect(tieTerm).toBe(24 + 24 + 60);
});

test("distinct values have whole ranks and no tie term", () => {
	const { rankOf, tieTerm } = midranks(weighValues([30, 10, 20]));
	expect([...rankOf.values()]).toEqual([1, 2, 3]);
	expect(tieTerm).toBe(0);
});
