import { expect, test } from "vitest";
import { feldtInterval } from "#instruments/statistics/reliability/feldt-interval.ts";
import { expectClose } from "../agreement.ts";

test("an alpha of .85 from 100 people and 6 items", () => {
	const { ciLow, ciHigh } = feldtInterval(0.85, 100, 6);
	expectClose(ciLow, 0.799388, 1e-6);
	expectClose(ciHigh, 0.891338, 1e-6);
});

test("more people sharpen it, and it holds below 0", () => {
	const few = feldtInterval(-0.4, 20, 5);
	const many = feldtInterval(-0.4, 2000, 5);
	expect(Number(few.ciLow)).toBeLessThan(Number(many.ciLow));
	expect(Number(many.ciLow)).toBeLessThan(-0.4);
	expect(Number(few.ciHigh)).toBeGreaterThan(Number(many.ciHigh));
});

test("without an alpha, or with one of 1, there is no interval", () => {
	expect(feldtInterval("too-few-items", 20, 1).ciLow).toBe("too-few-items");
	expect(feldtInterval(1, 20, 3).ciHigh).toBe("perfect-correlation");
});
