import type { Instrument } from "#instruments/definition.ts";
import { pointer } from "#instruments/fault.ts";
import { both, sampleInstrument, scale, single } from "../sample-instrument.ts";

const state = {
	of: "Question b?",
	text: "Cwestiwn b?",
	method: "person",
} as const;

/** Items a to d whose b is named wherever an item can be named, and whose code 5 wherever a code can be. */
export function designed(parts: Partial<Instrument> = {}): Instrument {
	return sampleInstrument({
		items: [
			single("a"),
			single("b"),
			single("c", {
				showIf: {
					all: [
						{ item: "b", is: 5 },
						{ item: "a", atLeast: 2 },
					],
				},
			}),
			single("d", { showIf: { not: { item: "b", isOneOf: [4, 5] } } }),
		],
		scales: [
			scale({ items: ["a", "b"] }),
			scale({
				id: "top",
				rule: "top-share",
				items: ["b", "c"],
				codes: [5],
				recode: { NA: 1 },
				range: { min: 0, max: 100 },
			}),
		],
		redFlags: [{ when: { item: "b", is: 5 }, reason: both("Danger") }],
		examples: [
			{ name: "one", answers: { a: 1, b: 5 }, scores: { total: 3 } },
			{ name: "two", answers: { a: 2 }, scores: {} },
		],
		lineage: {
			from: { title: "Source", id: "source", version: "1.0.0" },
			relation: "adapted-from",
			differences: [{ item: "b", kind: "wording", note: both("Shorter") }],
		},
		translations: {
			cy: {
				[pointer("items", "b", "text")]: state,
				[pointer("items", "bb", "text")]: state,
				[pointer("responseSets", "agree", "options", "5", "label")]: state,
			},
		},
		...parts,
	});
}
