import { describe, expect, test } from "vitest";
import { holds, isShown, shownItems } from "#instruments/conditions.ts";
import type { Answers, Condition } from "#instruments/definition.ts";
import { sampleInstrument, single } from "./sample-instrument.ts";

const yes: Condition = { item: "a", answered: true };
const no: Condition = { item: "a", answered: false };

describe("a condition", () => {
	test.each<[Condition, Answers, boolean]>([
		[{ item: "a", is: 3 }, { a: 3 }, true],
		[{ item: "a", is: 3 }, { a: 4 }, false],
		[{ item: "a", is: 3 }, { a: "3" }, false],
		[{ item: "a", is: "NA" }, { a: "NA" }, true],
		[{ item: "a", is: "NA" }, { a: "na" }, false],
		[{ item: "a", is: 3 }, {}, false],
		[{ item: "a", is: "x" }, { a: ["x", "y"] }, true],
		[{ item: "a", is: "z" }, { a: ["x", "y"] }, false],
		[{ item: "a", isOneOf: [1, "NA"] }, { a: "NA" }, true],
		[{ item: "a", isOneOf: [1, "NA"] }, { a: 2 }, false],
		[{ item: "a", isOneOf: ["z", "y"] }, { a: ["x", "y"] }, true],
		[{ item: "a", atLeast: 3 }, { a: 3 }, true],
		[{ item: "a", atLeast: 3 }, { a: 2 }, false],
		[{ item: "a", atLeast: 0 }, { a: "NA" }, false],
		[{ item: "a", atLeast: 0 }, {}, false],
		[{ item: "a", atMost: 3 }, { a: 3 }, true],
		[{ item: "a", atMost: 3 }, { a: 4 }, false],
		[{ item: "a", atMost: 3 }, {}, false],
		[yes, { a: 1 }, true],
		[yes, {}, false],
		[no, { a: 1 }, false],
		[no, {}, true],
		[{ all: [yes, { item: "b", is: 1 }] }, { a: 1, b: 1 }, true],
		[{ all: [yes, { item: "b", is: 1 }] }, { a: 1, b: 2 }, false],
		[{ any: [no, { item: "b", is: 1 }] }, { a: 1, b: 1 }, true],
		[{ any: [no, { item: "b", is: 1 }] }, { a: 1, b: 2 }, false],
		[{ not: { item: "a", is: 3 } }, { a: 4 }, true],
		[{ not: { item: "a", is: 3 } }, {}, true],
		[{ not: { not: yes } }, { a: 1 }, true],
	])("%j with %j: %s", (condition, answers, expected) => {
		expect(holds(condition, answers)).toBe(expected);
	});

	test("never looks at what an object inherits", () => {
		const answered: Condition = { item: "constructor", answered: true };
		expect(holds(answered, {})).toBe(false);
		expect(holds(yes, Object.create({ a: 1 }))).toBe(false);
	});
});

test("an item without a condition is shown", () => {
	expect(isShown(single("a"), {})).toBe(true);
	expect(isShown(single("b", { showIf: yes }), {})).toBe(false);
});

describe("a chain of conditions", () => {
	const chain = sampleInstrument({
		items: [
			single("a"),
			single("b", { showIf: { item: "a", is: 1 } }),
			single("c", { showIf: { item: "b", is: 1 } }),
			single("d", { showIf: { item: "b", answered: false } }),
		],
	});
	const shown = (answers: Answers) =>
		shownItems(chain, answers).map(({ id }) => id);

	test("shows what the answers ask for, in order", () => {
		expect(shown({ a: 1, b: 1 })).toEqual(["a", "b", "c"]);
		expect(shown({})).toEqual(["a", "d"]);
	});

	test("takes a hidden item as not answered", () => {
		expect(shown({ a: 2, b: 1 })).toEqual(["a", "d"]);
	});
});
