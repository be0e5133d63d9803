import { describe, expect, it, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import pei from "#instruments/library/patient-enablement-instrument.json" with {
	type: "json",
};
import {
	newestFirst,
	proposeCopy,
} from "../../../../client/studio/library/propose-copy.ts";
import {
	idFault,
	proposeId,
} from "../../../../client/studio/library/propose-id.ts";
import { sampleInstrument } from "../../../instruments/sample-instrument.ts";

describe("proposeId", () => {
	it.each([
		["Our ward’s 1st questions", "our-wards-1st-questions"],
		["  Être écouté ! ", "etre-ecoute"],
		["15 Steps", "steps"],
		["القوة", ""],
		["a".repeat(100), "a".repeat(60)],
		[`${"a".repeat(59)} b`, "a".repeat(59)],
	])("makes of %j %j", (title, id) => {
		expect(proposeId(title)).toBe(id);
	});

	it("is taken where it is not empty", () => {
		expect(idFault(proposeId("Our ward"))).toBeUndefined();
		expect(idFault("")).toMatch(/small letters/);
		expect(idFault("Our ward")).toMatch(/small letters/);
		expect(idFault("9-lives")).toMatch(/begin with a letter/);
	});
});

describe("proposeCopy", () => {
	const source = sampleInstrument({ title: { en: "Sample" } });

	it("gives a new version the number after the highest", () => {
		const taken = ["1.0.0", "1.10.2", "1.9.0"];
		expect(proposeCopy(source, "new-version-of", taken)).toEqual({
			relation: "new-version-of",
			title: "Sample",
			id: "sample",
			version: "1.11.0",
		});
	});

	it("gives withheld wording an id of its own, and later versions that one", () => {
		const withheld = pei as unknown as Instrument;
		expect(proposeCopy(withheld, "new-version-of", ["1.0.0"])).toMatchObject({
			title: "Patient Enablement Instrument",
			id: "patient-enablement-instrument-own",
			version: "1.0.0",
		});
		const own = {
			...withheld,
			id: "our-pei",
			licence: { ...withheld.licence, permissionEvidence: "A letter" },
		};
		expect(proposeCopy(own, "new-version-of", ["1.0.0"])).toMatchObject({
			id: "our-pei",
			version: "1.1.0",
		});
	});

	it("lets an adaptation find a title of its own", () => {
		expect(proposeCopy(source, "adapted-from", ["1.0.0"])).toEqual({
			relation: "adapted-from",
			title: "",
			id: "",
			version: "1.0.0",
		});
		expect(proposeCopy(source, "easy-read-of", [])).toMatchObject({
			title: "Sample, easy read",
			id: "sample-easy-read",
		});
	});
});

test("versions are ordered as numbers, the newest first", () => {
	expect(["1.2.0", "1.10.0", "2.0.0"].sort(newestFirst)).toEqual([
		"2.0.0",
		"1.10.0",
		"1.2.0",
	]);
});
