import { expect, test } from "vitest";
import { reliabilityNotes } from "#instruments/statistics/reliability/reliability-notes.ts";

test.each([
	[0.8, 30, 3, []],
	[0.8, 29, 3, ["few-respondents"]],
	[-0.1, 100, 5, ["negative"]],
	[0.8, 100, 2, ["two-items"]],
] as const)(
	"alpha %d from %d people and %d items: %j",
	(alpha, n, k, kinds) => {
		const notes = reliabilityNotes({ alpha, n, k });
		expect(notes.map(({ kind }) => kind)).toEqual(kinds);
	},
);

test("where there is no alpha there is nothing to add", () => {
	expect(reliabilityNotes({ alpha: "no-values", n: 0, k: 2 })).toEqual([]);
});
