import { expect, it } from "vitest";
import { longDate } from "#instruments/long-date.ts";
import { countForm, wordLanguages } from "#instruments/page-words.ts";

// Node knows every language; browsers do not.
it.each(wordLanguages)("counts in %s as CLDR does", (language) => {
	const rules = new Intl.PluralRules(language);
	for (const count of [...Array(201).keys(), 1_000_000]) {
		expect([count, countForm(language, count)]).toEqual([
			count,
			rules.select(count),
		]);
	}
});

it("writes Welsh dates as CLDR does", () => {
	const format = new Intl.DateTimeFormat("cy", {
		dateStyle: "long",
		timeZone: "UTC",
	});
	for (let month = 1; month <= 12; month += 1) {
		const date = `2026-${String(month).padStart(2, "0")}-07`;
		expect(longDate(date, "cy")).toBe(format.format(new Date(date)));
	}
});

it("writes dates with the digits and the calendar of the fields", () => {
	expect(longDate("2026-03-07", "en")).toBe("7 March 2026");
	expect(longDate("2026-03-07", "ar-EG")).toBe("7 مارس 2026");
	expect(longDate("2026-03-07", "fa")).toContain("2026");
});
