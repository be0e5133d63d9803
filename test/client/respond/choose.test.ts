import { describe, expect, it } from "vitest";
import type { Option } from "#instruments/definition.ts";
import { toggle } from "../../../client/respond/questions/choose.ts";

const label = { en: "Label" };
const first: Option = { code: "first", label };
const second: Option = { code: "second", label };
const none: Option = { code: "none", label, exclusive: true };
const unsure: Option = { code: "DK", label, kind: "dont-know" };
const options = [first, second, none, unsure];

describe("toggle", () => {
	it("adds in the order of the options, and takes away", () => {
		expect(toggle(options, ["second"], first)).toEqual(["first", "second"]);
		expect(toggle(options, ["first", "second"], first)).toEqual(["second"]);
	});

	it("clears the others for an option that excludes them", () => {
		expect(toggle(options, ["first", "second"], none)).toEqual(["none"]);
		expect(toggle(options, ["none"], unsure)).toEqual(["DK"]);
	});

	it("clears an exclusive option for any other", () => {
		expect(toggle(options, ["none"], second)).toEqual(["second"]);
		expect(toggle(options, ["DK"], first)).toEqual(["first"]);
	});

	it("takes an exclusive option away again", () => {
		expect(toggle(options, ["none"], none)).toEqual([]);
	});
});
