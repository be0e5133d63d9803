import { describe, expect, test } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import type { Instrument, Item } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { score } from "#instruments/score.ts";
import { edgeAnswers } from "#instruments/trial-answers/edge-answers.ts";
import { randomAnswers } from "#instruments/trial-answers/random-answers.ts";
import { randomNumbers } from "../random-answers.ts";
import { randomInstrument } from "../random-instrument.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../sample-instrument.ts";

const random = randomNumbers(20261121);
const ends = { minLabel: both("Low"), maxLabel: both("High") };

/** What the made-up definitions do not have. */
const others = sampleInstrument({
	items: [
		single("a", { required: true, reverse: true }),
		{ ...question("rank"), type: "ranking", responseSet: "agree", ranks: 2 },
		{
			...question("slide"),
			type: "slider",
			min: 0,
			max: 1,
			step: 0.1,
			...ends,
		},
		{ ...question("no"), type: "number", max: -0.25, decimals: 2 },
		{ ...question("few"), type: "number", min: 3, required: true },
		{ ...question("day"), type: "date", min: "2026-02-28", max: "2026-03-01" },
		{ ...question("word"), type: "text", maxLength: 1, required: true },
	] as Item[],
});

const definitions = [
	...library,
	others,
	...Array.from({ length: 200 }, () => randomInstrument(random)),
];

describe("for every instrument of the library and 200 made-up ones", () => {
	test("answers by chance are valid, and different each time", () => {
		for (const definition of definitions) {
			for (let i = 0; i < 5; i++) {
				const answers = randomAnswers(definition, random);
				expect(checkAnswers(definition, answers)).toEqual([]);
			}
		}
		const [first] = library as [Instrument];
		const twenty = Array.from({ length: 20 }, () =>
			JSON.stringify(randomAnswers(first, random)),
		);
		expect(new Set(twenty).size).toBeGreaterThan(10);
	});

	test("every set at an edge is valid", () => {
		for (const definition of definitions) {
			for (const { id, answers } of edgeAnswers(definition)) {
				expect(checkAnswers(definition, answers()), id).toEqual([]);
			}
		}
	});
});

/** The scores of one edge set of an instrument of the library. */
function scoresOf(definition: Instrument, wanted: string) {
	const set = edgeAnswers(definition).find(({ id }) => id === wanted);
	return score(definition, set?.answers() ?? {});
}

describe.each(library.map((each) => [each.id, each] as const))(
	"%s",
	(_id, definition) => {
		test("the lowest and the highest answers reach the ends of each scale", () => {
			for (const { id, range } of definition.scales) {
				expect(scoresOf(definition, "lowest")[id]?.value, id).toBe(range.min);
				expect(scoresOf(definition, "highest")[id]?.value, id).toBe(range.max);
			}
		});

		test("a scale is scored at the limit of its missing rule, and not below it", () => {
			for (const { id } of definition.scales) {
				expect(
					scoresOf(definition, `limit/${id}`)[id]?.value,
					id,
				).not.toBeNull();
				expect(scoresOf(definition, `below/${id}`)[id]?.value, id).toBeNull();
			}
		});

		test("nothing is scored where everything is skipped", () => {
			for (const each of Object.values(scoresOf(definition, "skipped"))) {
				expect(each.value).toBeNull();
			}
		});
	},
);

test("the longest texts are as long as they may be", () => {
	const text: Item = { ...question("t"), type: "long-text", maxLength: 120 };
	const definition = sampleInstrument({ items: [text] });
	const set = edgeAnswers(definition).find(({ id }) => id === "longest");
	expect(set?.answers().t).toHaveLength(120);
});

test("“does not apply” is chosen wherever it is offered", () => {
	const set = edgeAnswers(sampleInstrument()).find(
		({ id }) => id === "not-applicable",
	);
	expect(set?.answers()).toEqual({ a: "NA", b: "NA", c: "NA", d: "NA" });
});
