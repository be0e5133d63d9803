import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Band } from "#instruments/definition.ts";
import { both, sampleInstrument, scale } from "../sample-instrument.ts";

const band = (from: number, name = `From ${from}`): Band => ({
	from,
	label: both(name),
});
const faultsOf = (...bands: Band[]) =>
	checkDefinition(sampleInstrument({ scales: [scale({ bands })] })).map(
		({ path, code }) => `${path} ${code}`,
	);
const at = "/scales/0/bands";

test("bands that name the whole range once are sound", () => {
	expect(faultsOf(band(1), band(2.5), band(4))).toEqual([]);
	expect(
		faultsOf({ ...band(1), meaning: both("Rarely involved") }, band(3)),
	).toEqual([]);
});

test.each<[Band[], string]>([
	[[band(1.5), band(3)], "/0/from bands-not-from-lowest"],
	[[band(0), band(3)], "/0/from bands-not-from-lowest"],
	[[band(1), band(4), band(3)], "/2/from bands-not-rising"],
	[[band(1), band(1)], "/1/from bands-not-rising"],
	[[band(1), band(5)], "/1/from band-beyond-range"],
	[[band(1), band(7)], "/1/from band-beyond-range"],
	[[band(1, "Same"), band(3, "Same")], "/1/label repeated-band"],
	[[band(1)], " empty"],
])("%j: %s", (bands, expected) => {
	expect(faultsOf(...bands)).toEqual([at + expected]);
});

test("a band without a name in each language is told", () => {
	const { label } = band(3);
	expect(faultsOf(band(1), { from: 3, label: { en: label.en ?? "" } })).toEqual(
		[`${at}/1/label/cy missing-language`],
	);
});
