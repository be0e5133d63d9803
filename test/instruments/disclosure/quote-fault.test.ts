import { expect, test } from "vitest";
import { quoteFault } from "#instruments/disclosure/quote-fault.ts";

const said =
	"[name] was kind.\nShe listened, and   she cannot be praised enough. شكرا جزيلا 💙";

test.each([
	[said],
	["[name removed] was kind. She listened, … praised enough."],
	["She listened... شكرا جزيلا"],
	["… she cannot be praised [enough]"],
	["💙"],
	["was kind. She listened"],
])("“%s” is a faithful quote", (quote) => {
	expect(quoteFault(said, quote)).toBe(null);
});

test.each([
	["She was kind", "She was kind"],
	["was kind. praised enough", "was kind. praised enough"],
	["praised enough … was kind", "was kind"],
	["she can be praised", "she can be praised"],
	["kin", "kin"],
	["be praised enoug", "be praised enoug"],
	["شكر", "شكر"],
])("“%s” is not: “%s” is not there", (quote, piece) => {
	expect(quoteFault(said, quote)).toContain(`“${piece}” is not in the text`);
});

test.each(["…", "[all of it]", "   "])(
	"“%s” has none of their words",
	(quote) => {
		expect(quoteFault(said, quote)).toMatch(/own words/);
	},
);

test("half of a word is found as a whole word further on", () => {
	expect(quoteFault("cannot, but can", "can")).toBe(null);
});

test("a repeated word counts as often as it stands there", () => {
	expect(quoteFault("very very kind", "very … very kind")).toBe(null);
	expect(quoteFault("very kind", "very … very kind")).not.toBe(null);
});

test("a long text takes no longer than its length", () => {
	const long = "a".repeat(1_000_000);
	expect(quoteFault(`${long} end`, "end")).toBe(null);
	expect(quoteFault(long, "a a")).not.toBe(null);
});
