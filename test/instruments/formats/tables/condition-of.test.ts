import { describe, expect, test } from "vitest";
import type { Code, Item, Option } from "#instruments/definition.ts";
import { conditionOf } from "#instruments/formats/tables/condition-of.ts";
import { NotUnderstood } from "#instruments/formats/tables/expression.ts";
import type { Known } from "#instruments/formats/tables/known.ts";
import { information, question, single } from "../../sample-instrument.ts";

const list = (...codes: Code[]) => {
	const options: Option[] = codes.map((code) => ({ code, label: { en: "x" } }));
	return { options, codes: new Map(codes.map((code) => [String(code), code])) };
};
const asked = (item: Item, ...codes: Code[]): Known => ({
	item,
	...list(...codes),
});

const several = { type: "multiple", responseSet: "agree" } as const;
const line = { minLabel: {}, maxLabel: {} };
const earlier = new Map<string, Known | string>([
	["one", asked(single("one"), 1, 2, 3, "NA")],
	["many", asked({ ...question("many"), ...several }, "a", "b")],
	["age", asked({ ...question("age"), type: "number" })],
	["kg", asked({ ...question("kg"), type: "number", decimals: 1 })],
	[
		"pain",
		asked({
			...question("pain"),
			type: "slider",
			min: 1,
			max: 6,
			step: 0.5,
			...line,
		}),
	],
	["said", asked({ ...question("said"), type: "text" })],
	["told", asked(information("told"))],
	["gone", "“gone” is not in the definition."],
]);

describe("what REDCap and XLSForm ask is asked here", () => {
	test.each([
		["[one] = '1'", { item: "one", is: 1 }],
		[`\${one}="NA"`, { item: "one", is: "NA" }],
		["'2' = [one]", { item: "one", is: 2 }],
		["[one] <> 2", { not: { item: "one", is: 2 } }],
		["[one] >= 2", { item: "one", atLeast: 2 }],
		["2 >= [one]", { item: "one", atMost: 2 }],
		["[one] > 1", { item: "one", isOneOf: [2, 3] }],
		[
			"[one] < 1",
			{
				all: [
					{ item: "one", answered: true },
					{ item: "one", answered: false },
				],
			},
		],
		["[one] = ''", { item: "one", answered: false }],
		[`\${said} != ''`, { item: "said", answered: true }],
		[`string-length(\${said}) > 0`, { item: "said", answered: true }],
		[`count-selected(\${many}) = 0`, { item: "many", answered: false }],
		["[many(a)] = '1'", { item: "many", is: "a" }],
		["[many(a)] = '0'", { not: { item: "many", is: "a" } }],
		["[many(b)] <> 0", { item: "many", is: "b" }],
		[`selected(\${many}, 'b')`, { item: "many", is: "b" }],
		["[age] > 17", { item: "age", atLeast: 18 }],
		["[age] > 17.5", { item: "age", atLeast: 18 }],
		["[kg] < 30", { item: "kg", atMost: 29.9 }],
		["[kg] > 0.3", { item: "kg", atLeast: 0.4 }],
		["[pain] > 2", { item: "pain", atLeast: 2.5 }],
		["[age] = -3", { item: "age", is: -3 }],
		["([age]) != (3)", { not: { item: "age", is: 3 } }],
		["[one] = '1' or [one] = '3'", { item: "one", isOneOf: [1, 3] }],
		["[age] <> '' and [age] <= 9", { item: "age", atMost: 9 }],
		[
			"[one] = 1 OR [age] = 2 and not([said] = '')",
			{
				any: [
					{ item: "one", is: 1 },
					{
						all: [
							{ item: "age", is: 2 },
							{ not: { item: "said", answered: false } },
						],
					},
				],
			},
		],
	])("%s", (source, condition) => {
		expect(conditionOf(source, earlier)).toEqual(condition);
	});
});

describe("what cannot be asked here says why", () => {
	test.each([
		["[later] = 1", "“later” is not an earlier question."],
		["[gone] = 1", "“gone” is not in the definition."],
		["[one] = 9", "“9” is not an answer to “one”."],
		["[many(z)] = '1'", "“z” is not an answer to “many”."],
		["[many(a)] > 0", "A box is ticked or not"],
		[`\${many} = 'a'`, "takes several answers"],
		[`\${said} = 'x'`, "only whether it is answered"],
		["[age] = 2.5", "cannot be answered with 2.5"],
		["[age] = 'old'", "is a number"],
		["[told] = ''", "has no answer"],
		["[one] = [age]", "Two answers cannot be compared"],
		["datediff([a],[b],'d') > 3", "no datediff()"],
		[`regex(\${said}, '[a-z]+')`, "no regex()"],
		[`count-selected(\${many}) > 1`, "cannot count"],
		["[visit_arm_1][one] = 1", "“[one]” is not expected"],
		["[one] = 1 and", "ends too early"],
		["([one] = 1", "ends too early"],
		["[one] = 1)", "“)” is not expected"],
		["one = 1", "“one” is not known"],
		["[one] @ 1", "is not understood"],
		["", "ends too early"],
		["1 = 1", "asks about no question"],
	])("%s", (source, why) => {
		expect(() => conditionOf(source, earlier)).toThrow(NotUnderstood);
		expect(() => conditionOf(source, earlier)).toThrow(why);
	});

	test.each([
		["brackets", `${"(".repeat(5_000)}[one] = 1`, "nested too deep"],
		["calls", `${"not(".repeat(1_000)}[one] = 1`, "nested too deep"],
		["many parts", "[one] = 1 or ".repeat(5_000), "too long"],
		["a long sum", `[one] = 1${" - 1".repeat(4_000)}`, "too long"],
	])("without end: %s", (_, source, why) => {
		expect(() => conditionOf(source, earlier)).toThrow(why);
	});
});
