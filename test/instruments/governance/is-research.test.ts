import { expect, test } from "vitest";
import { isResearch } from "../../../instruments/governance/is-research.ts";

const no = { randomises: false, changesCare: false, generalises: false };

test.each(["randomises", "changesCare", "generalises"] as const)(
	"%s alone makes it research, whatever else is not said yet",
	(question) => {
		expect(isResearch({ ...no, [question]: true })).toBe(true);
		const silent = { randomises: null, changesCare: null, generalises: null };
		expect(isResearch({ ...silent, [question]: true })).toBe(true);
		expect(isResearch({ ...no, [question]: null })).toBeNull();
	},
);

test("three times no is no research", () => {
	expect(isResearch(no)).toBe(false);
});
