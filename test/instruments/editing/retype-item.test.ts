import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Item } from "#instruments/definition.ts";
import { newItem } from "#instruments/editing/new-item.ts";
import { retypeItem } from "#instruments/editing/retype-item.ts";
import { both, sampleInstrument, single } from "../sample-instrument.ts";

const types: Item["type"][] = [
	"single",
	"multiple",
	"rating",
	"ranking",
	"slider",
	"number",
	"date",
	"text",
	"long-text",
	"information",
];

test("keeps what fits, and names what is lost", () => {
	const item = single("a", { reverse: true, required: true, help: both("So") });
	const { item: rating, lost } = retypeItem(
		sampleInstrument(),
		item,
		"rating",
		"en",
	);
	expect(rating).toMatchObject({
		reverse: true,
		required: true,
		min: 0,
		max: 10,
	});
	expect(lost).toEqual(["responseSet"]);
	expect(
		retypeItem(sampleInstrument(), item, "information", "en").lost,
	).toEqual(
		["help", "responseSet", "reverse", "required"].sort(
			(a, b) => Object.keys(item).indexOf(a) - Object.keys(item).indexOf(b),
		),
	);
});

test("limits go where the other kind cannot have them", () => {
	const slider = {
		...newItem(sampleInstrument(), "slider", "s", "en"),
		min: -5,
		max: 7.5,
	} as Item;
	const { item, lost } = retypeItem(sampleInstrument(), slider, "rating", "en");
	expect(item).toMatchObject({ min: 0, max: 10 });
	expect(lost).toEqual(["min", "max", "step"]);
	expect(
		retypeItem(sampleInstrument(), slider, "date", "en").item,
	).not.toHaveProperty("min");
	expect(
		retypeItem(sampleInstrument(), slider, "number", "en").item,
	).toMatchObject({ min: -5, max: 7.5 });
});

test("withheld wording becomes wording that is not written yet, where there must be some", () => {
	const item: Item = { ...single("a"), text: null };
	const { item: read, lost } = retypeItem(
		sampleInstrument(),
		item,
		"information",
		"en",
	);
	expect(read.text).toEqual({ en: "" });
	expect(lost).toContain("text");
});

test.each(types)("from any kind, %s has the shape of its kind", (type) => {
	for (const from of types) {
		const definition = sampleInstrument();
		const item = newItem(definition, from, "a", "en");
		const retyped = retypeItem(definition, item, type, "en").item;
		const structural = checkDefinition({
			...definition,
			items: [retyped],
		}).filter(({ code }) =>
			["missing-field", "unknown-field", "wrong-type"].includes(code),
		);
		expect(structural).toEqual([]);
	}
});
