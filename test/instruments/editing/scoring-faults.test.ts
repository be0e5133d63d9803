import { expect, test } from "vitest";
import type { Scale } from "#instruments/definition.ts";
import {
	scalesWithin,
	scorablePart,
	scoringFaults,
} from "#instruments/editing/scoring-faults.ts";
import { sampleInstrument, scale } from "../sample-instrument.ts";

function of(id: string, ...scales: string[]): Scale {
	const { items: _, ...rest } = scale({
		id,
		scales,
		missing: { minAnswered: 1 },
	});
	return rest;
}

const codesOf = (scales: Scale[], of = 0) => {
	const instrument = sampleInstrument({ scales });
	const asked = scales[of] ?? scale();
	return scoringFaults(instrument, asked).map(({ code }) => code);
};

test("empty texts do not keep a scale from being scored", () => {
	expect(codesOf([scale({ title: { en: "" }, meaning: {} })])).toEqual([]);
});

test("a fault of a scale that it is made from does, one of another does not", () => {
	const broken = scale({
		id: "broken",
		items: ["a", "zz"],
	});
	expect(codesOf([of("all", "broken"), broken])).toEqual(["unknown-part"]);
	expect(codesOf([scale(), broken])).toEqual([]);
});

test.each([
	[[of("all", "all")]],
	[[of("all", "b"), of("b", "all")]],
	[[of("all", "b"), of("b", "c"), of("c", "all")]],
])("a circle is told and ends", (scales) => {
	expect(codesOf(scales)).toContain("scale-of-itself");
	const [first] = scales as [Scale];
	expect(scalesWithin(sampleInstrument({ scales }), first).size).toBe(
		scales.length,
	);
});

test("what can be scored is every scale without a fault in it or in its parts", () => {
	const broken = scale({ id: "broken", items: ["a", "zz"] });
	const scales = [scale(), of("all", "broken"), broken, of("fine", "total")];
	const { scales: left } = scorablePart(sampleInstrument({ scales }));
	expect(left.map(({ id }) => id)).toEqual(["total", "fine"]);
});
