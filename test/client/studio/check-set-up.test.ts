import { expect, it } from "vitest";
import { checkSetUp } from "../../../client/studio/set-up/check-set-up.ts";

const right = {
	code: "ABCD-EFGH",
	organisation: "Test organisation",
	name: "Test Owner",
	email: "owner@example.org",
	password: "fifteen letters",
	sample: false,
};

it("finds nothing wrong with what is right", () => {
	expect(checkSetUp(right)).toEqual({});
});

it.each([
	["code", " "],
	["organisation", ""],
	["name", "\t"],
	["email", "asha"],
	["password", "14 characters!"],
])("says what to do about %s", (field, value) => {
	const faults = checkSetUp({ ...right, [field]: value });
	expect(Object.keys(faults)).toEqual([field]);
	expect(faults[field]).toMatch(/^Enter /);
});
