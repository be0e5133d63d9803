import { expect, test } from "vitest";
import { money } from "#instruments/money.ts";

test.each([
	[1234.4, "£", "£1,234"],
	[99.999, "£", "£100.00"],
	[12.5, "€", "€12.50"],
	[-12.5, "£", "−£12.50"],
	[-0.001, "£", "£0.00"],
	[0, "£", "£0.00"],
	[-250, "pounds", "−250 pounds"],
	[1_000_000, "EUR", "1,000,000 EUR"],
])("%d in %s is read as %s", (amount, unit, words) => {
	expect(money(amount, unit)).toBe(words);
});
