import { expect, test } from "vitest";
import { rankTestMethod } from "#instruments/statistics/rank-test-method.ts";

const approximate = "normal approximation, continuity corrected";

test("exact below fifty in every sample", () => {
	expect(rankTestMethod(true, 49)).toBe("exact");
	expect(rankTestMethod(true, 50)).toBe(approximate);
	expect(rankTestMethod(true, 49, 49)).toBe("exact");
	expect(rankTestMethod(true, 3, 50)).toBe(approximate);
});

test("never exact with shared ranks", () => {
	expect(rankTestMethod(false, 5)).toBe(approximate);
});
