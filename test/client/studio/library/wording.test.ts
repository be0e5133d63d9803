import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import care from "#instruments/library/care-measure.json" with { type: "json" };
import {
	withWording,
	wordingFaults,
	wordingOf,
} from "../../../../client/studio/library/wording.ts";

const withheld = care as unknown as Instrument;
const empty = wordingOf(withheld);

test("nothing is there at first, and each box is asked for", () => {
	expect(Object.keys(empty)).toHaveLength(11);
	expect(Object.keys(wordingFaults(withheld, empty))).toEqual(
		Object.keys(empty),
	);
	const blank = Object.fromEntries(Object.keys(empty).map((key) => [key, " "]));
	expect(Object.keys(wordingFaults(withheld, blank))).toHaveLength(11);
});

test("what is pasted makes a definition without faults, and is there the next time", () => {
	const wording = Object.fromEntries(
		Object.keys(empty).map((key) => [key, `  Made up for ${key} `]),
	);
	expect(wordingFaults(withheld, wording)).toEqual({});
	const filled = withWording(withheld, wording);
	expect(checkDefinition(filled)).toEqual([]);
	expect(filled.licence.permissionEvidence).toBe("Made up for evidence");
	expect(wordingFaults(filled, wordingOf(filled))).toEqual({});
});
