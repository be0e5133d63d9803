import { expect, test } from "vitest";
import type { Answers, Code } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { score } from "#instruments/score.ts";
import { sampleInstrument, scale, single } from "./sample-instrument.ts";

/** Published or worked-out results, each for one instrument of the library. */
const vectors: [
	name: string,
	id: string,
	answers: Answers,
	scores: Record<string, number | null>,
][] = [
	[
		"PEI, one item not applicable",
		"patient-enablement-instrument",
		inOrder("pei_", [2, 1, 1, "NA", 2, 1]),
		{ pei_na0: 7, pei_namiss_3of6: 8.4, pei_cc: null },
	],
	[
		"PEI, half of the items answered",
		"patient-enablement-instrument",
		inOrder("pei_", [2, 1, 1]),
		{ pei_na0: null, pei_namiss_3of6: 8, pei_cc: null },
	],
	[
		"CARE measure, two items left out",
		"care-measure",
		inOrder("care_", [5, 4, "NA", 5, 4, 4, "NA", 5, 3, 4]),
		{ care_sum: 42.5 },
	],
	[
		"CARE measure, three items left out",
		"care-measure",
		inOrder("care_", [5, 4, "NA", 5, 4, 4, "NA", 5, 3]),
		{ care_sum: null },
	],
	[
		"complaint handling, stage by stage",
		"complaint-handling-experience",
		{
			...inOrder("considering_", [5, 4]),
			...inOrder("making_", [4, 3, 2]),
			...inOrder("informed_", [2, 1]),
			...inOrder("outcome_", [3, 2, 2]),
			...inOrder("reflecting_", [2, 2]),
		},
		{
			considering: 87.5,
			making: 50,
			informed: 12.5,
			outcome: 100 / 3,
			reflecting: 25,
			overall: (87.5 + 50 + 12.5 + 100 / 3 + 25) / 5,
		},
	],
];

test.each(vectors)("%s", (_, id, answers, expected) => {
	const instrument = library.find((each) => each.id === id);
	if (instrument === undefined) expect.fail(`The library has no ${id}.`);
	const scores = score(instrument, answers);
	for (const [scale, value] of Object.entries(expected)) {
		if (value === null) expect(scores[scale]?.value, scale).toBeNull();
		else expect(scores[scale]?.value, scale).toBeCloseTo(value, 12);
	}
});

test("one number over six questions on a shift, one of them not applicable", () => {
	const items = ["a", "b", "c", "d", "e", "f"];
	const instrument = sampleInstrument({
		items: items.map((id) => single(id)),
		scales: [scale({ rule: "pomp", items, missing: { minAnswered: 4 } })],
	});
	const answers = { a: 4, b: 3, c: "NA", d: 5, e: 4, f: 3 };
	expect(score(instrument, answers).total?.value).toBe(70);
});

test("figures that whole numbers give are the nearest that a number can be", () => {
	const pei = library.find(({ id }) => id === "patient-enablement-instrument");
	if (pei === undefined) expect.fail("The library has no PEI.");
	const scores = score(pei, inOrder("pei_", [2, 1, 1, "NA", 2, 1]));
	expect(scores.pei_namiss_3of6?.value).toBe(8.4);
});

/** `inOrder("q_", [4, 2])` is `{q_1: 4, q_2: 2}`. */
function inOrder(prefix: string, codes: Code[]): Record<string, Code> {
	return Object.fromEntries(codes.map((code, i) => [prefix + (i + 1), code]));
}
