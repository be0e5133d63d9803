import { expect, test } from "vitest";
import type { Scale } from "#instruments/definition.ts";
import { editScale } from "#instruments/editing/edit-scale.ts";
import { sampleInstrument, scale } from "../sample-instrument.ts";

const edited = (before: Scale, edit: (scale: Scale) => Scale) =>
	editScale(sampleInstrument({ scales: [before] }), 0, edit).scales[0];

test("a range that was the possible one follows the rule and the parts", () => {
	const sum = edited(scale(), (before) => ({ ...before, rule: "sum" }));
	expect(sum?.range).toEqual({ min: 4, max: 20 });
	const two = edited(
		scale({ rule: "sum", range: { min: 4, max: 20 } }),
		(it) => ({
			...it,
			items: ["a", "b"],
		}),
	);
	expect(two?.range).toEqual({ min: 2, max: 10 });
});

test("a range that was stated otherwise, or is being typed, is left alone", () => {
	const stated = { min: 0, max: 9 };
	const other = edited(scale({ range: stated }), (it) => ({
		...it,
		rule: "sum",
	}));
	expect(other?.range).toEqual(stated);
	const typed = edited(scale(), (it) => ({ ...it, range: stated }));
	expect(typed?.range).toEqual(stated);
});

test("parts without values keep the range until there is another", () => {
	const none = edited(scale(), (it) => ({ ...it, items: [] }));
	expect(none?.range).toEqual({ min: 1, max: 5 });
});

test("a place without a scale changes nothing", () => {
	const instrument = sampleInstrument();
	expect(editScale(instrument, 3, (it) => it)).toBe(instrument);
});
