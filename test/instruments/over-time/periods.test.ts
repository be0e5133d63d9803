import { expect, it } from "vitest";
import {
	endOf,
	nextStart,
	numberOf,
	periods,
	startOf,
} from "#instruments/over-time/periods.ts";

it("begins weeks on Monday, also over a new year", () => {
	expect(startOf("2026-01-01", "week")).toBe("2025-12-29");
	expect(startOf("2025-12-29", "week")).toBe("2025-12-29");
	expect(endOf("2025-12-29", "week")).toBe("2026-01-04");
});

it("knows days, months and quarters, a leap year's too", () => {
	expect(startOf("2026-11-21", "day")).toBe("2026-11-21");
	expect(startOf("2026-11-21", "month")).toBe("2026-11-01");
	expect(startOf("2026-11-21", "quarter")).toBe("2026-10-01");
	expect(nextStart("2026-10-01", "quarter")).toBe("2027-01-01");
	expect(nextStart("2026-12-01", "month")).toBe("2027-01-01");
	expect(endOf("2028-02-01", "month")).toBe("2028-02-29");
});

it.each(periods)(
	"counts each %s through, over new years and a leap day",
	(period) => {
		let start = startOf("1968-12-30", period);
		const first = numberOf(start, period);
		for (let count = 0; count < 800; count++) {
			expect(numberOf(start, period)).toBe(first + count);
			start = nextStart(start, period);
		}
	},
);
