import { describe, expect, it } from "vitest";
import type { Item } from "../../../instruments/definition.ts";
import { identifyingItems } from "../../../instruments/governance/identifying-items.ts";
import { library } from "../../../instruments/library.ts";

function item(text: string, type: Item["type"] = "text"): Item {
	const words = { en: text };
	return { id: "x", type, topic: { en: "Topic" }, text: words } as Item;
}

function kindOf(text: string, type?: Item["type"]) {
	return identifyingItems({ items: [item(text, type)] })[0]?.kind;
}

describe("wording that asks who somebody is", () => {
	it.each([
		["What is your name?", "name"],
		["Full name", "name"],
		["Please give your first name and surname.", "name"],
		["What is the patient’s name?", "name"],
		["What is your date of birth?", "date-of-birth"],
		["DOB", "date-of-birth"],
		["When were you born?", "date-of-birth"],
		["What is your postcode?", "postcode"],
		["Your home post code", "postcode"],
		["Please enter your NHS number.", "nhs-number"],
		["Hospital number", "nhs-number"],
		["NHS no", "nhs-number"],
	])("%s", (text, kind) => {
		expect(kindOf(text)).toBe(kind);
	});

	it("is seen in a date that asks for a birth, and in the help of an item", () => {
		expect(kindOf("Your date of birth", "date")).toBe("date-of-birth");
		const helped = {
			...item("Tell us who you are"),
			help: { en: "Your name" },
		};
		expect(identifyingItems({ items: [helped as Item] })).toHaveLength(1);
	});
});

describe("wording that does not", () => {
	it.each([
		["How old are you, in years?", "number"],
		["What is the first half of your postcode?", "text"],
		["Tell us more. Please do not write your name.", "long-text"],
		["What is the name of the medicine?", "text"],
		["Did staff call you by your preferred name?", "single"],
		["Did staff tell you their names?", "single"],
		["When was your appointment?", "date"],
		["How many times did you call the NHS?", "number"],
		["What is your name?", "information"],
	] as const)("%s (%s)", (text, type) => {
		expect(kindOf(text, type)).toBeUndefined();
	});

	it.each(library.map((each) => [each.id, each] as const))(
		"all of %s in the library",
		(_, instrument) => {
			expect(identifyingItems(instrument)).toEqual([]);
		},
	);
});
