import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type {
	Condition,
	Instrument,
	Item,
	Option,
	Scale,
} from "#instruments/definition.ts";
import {
	agreeOptions,
	both,
	information,
	question,
	sampleInstrument,
	scale,
	single,
} from "./sample-instrument.ts";

/** Where each fault is and which, for reading beside the expected. */
function faultsOf(definition: unknown): string[] {
	return checkDefinition(definition).map(({ path, code }) => `${path} ${code}`);
}

/** The sample with fields that the type does not allow; without those that are undefined. */
const broken = (parts: object): object =>
	JSON.parse(JSON.stringify({ ...sampleInstrument(), ...parts }));

test("a sound definition has no faults", () => {
	expect(faultsOf(sampleInstrument({ scales: [scale()] }))).toEqual([]);
});

test("every fault says where it is and what to do", () => {
	const faults = checkDefinition(broken({ id: "No", zz: 1, items: [] }));
	expect(faults).toHaveLength(3);
	for (const { message } of faults) expect(message).toMatch(/^[A-Z].*\.$/);
});

describe("shape", () => {
	test.each<[object, string]>([
		[{ zz: 1 }, "/zz unknown-field"],
		[{ title: undefined }, "/title missing-field"],
		[{ id: 4 }, "/id wrong-type"],
		[{ id: "Not plain" }, "/id wrong-form"],
		[{ version: "1.0" }, "/version wrong-form"],
		[{ respondent: "dog" }, "/respondent not-allowed"],
		[{ languages: [] }, "/languages empty"],
		[{ languages: ["en", "cy", "en"] }, "/languages repeated"],
		[{ languages: ["en", "Welsh"] }, "/languages/1 wrong-form"],
		[{ title: {} }, "/title empty"],
		[{ title: { en: "" } }, "/title/en empty"],
		[{ title: { EN: "x" } }, "/title/EN unknown-field"],
		[{ items: [] }, "/items empty"],
		[{ items: {} }, "/items wrong-type"],
		[{ items: [null] }, "/items/0 wrong-type"],
		[{ items: [{}] }, "/items/0/type missing-field"],
		[{ items: [{ type: "matrix" }] }, "/items/0/type not-allowed"],
		[
			{ responseSets: { "Bad name": { options: [] } } },
			"/responseSets/Bad name unknown-field",
		],
		[
			{ respondentsNeeded: [{ n: 0, purpose: both("x") }] },
			"/respondentsNeeded/0/n out-of-limits",
		],
		[{ scales: [scale({ items: [] })] }, "/scales/0/items empty"],
		[{ scales: [{ ...scale(), missing: {} }] }, "/scales/0/missing wrong-form"],
		[
			{ scales: [{ ...scale(), impute: "mean" }] },
			"/scales/0/impute not-allowed",
		],
		[
			{ scales: [{ ...scale(), recode: { NA: "0" } }] },
			"/scales/0/recode/NA wrong-type",
		],
	])("%j: %s", (parts, expected) => {
		expect(faultsOf(broken(parts))).toEqual([expected]);
	});

	test.each<[object, string]>([
		[{ responseSet: undefined }, "/items/0/responseSet missing-field"],
		[{ min: 1 }, "/items/0/min unknown-field"],
		[{ text: "words" }, "/items/0/text wrong-form"],
		[{ showIf: { itme: "a" } }, "/items/0/showIf wrong-form"],
		[{ showIf: { item: "a", is: "b c" } }, "/items/0/showIf wrong-form"],
		[{ showIf: { all: [{ not: {} }] } }, "/items/0/showIf wrong-form"],
	])("of an item, told by its type alone: %j: %s", (parts, expected) => {
		const items = [{ ...single("a"), ...parts }];
		expect(faultsOf(broken({ items }))).toEqual([expected]);
	});

	test("of a date item", () => {
		const date = { ...question("a"), type: "date", min: "2026-02-30" };
		expect(faultsOf(broken({ items: [date] }))).toEqual([
			"/items/0/min wrong-form",
		]);
	});

	test("of a text item", () => {
		const text = { ...question("a"), type: "text", maxLength: 99_999 };
		expect(faultsOf(broken({ items: [text] }))).toEqual([
			"/items/0/maxLength out-of-limits",
		]);
	});

	test("an unknown field is named even if all objects inherit it", () => {
		const text = JSON.stringify(sampleInstrument());
		const hostile = text.replace("{", '{"__proto__": {"x": 1}, ');
		expect(faultsOf(JSON.parse(hostile))).toEqual(["/__proto__ unknown-field"]);
	});

	test("nesting without end is refused before it exhausts the stack", () => {
		const deep = `${'{"not":'.repeat(100_000)}1${"}".repeat(100_000)}`;
		const items = [{ ...single("a"), showIf: JSON.parse(deep) }];
		expect(faultsOf({ ...sampleInstrument(), items })).toEqual([" too-deep"]);
	});

	test.each([null, undefined, 3, "text", true, [], [[]], () => 1])(
		"%j is no definition",
		(value) => {
			expect(faultsOf(value)).not.toEqual([]);
		},
	);
});

test("never throws, whatever stands in the place of any one value", () => {
	const whole = withEverything();
	expect(faultsOf(whole)).toEqual([]);
	for (const path of pathsIn(whole)) {
		for (const value of [null, undefined, 0, "x", [], {}, [null], both("x")]) {
			const copy = JSON.parse(JSON.stringify(whole));
			replace(copy, path, value);
			expect(() => checkDefinition(copy)).not.toThrow();
		}
	}
});

describe("texts", () => {
	test("a language is missing", () => {
		const title = { en: "Sample" };
		expect(faultsOf(sampleInstrument({ title }))).toEqual([
			"/title/cy missing-language",
		]);
	});

	test("a language is not listed", () => {
		expect(faultsOf(sampleInstrument({ languages: ["en"] }))).toContain(
			"/title/cy undeclared-language",
		);
	});

	test("no text of the whole definition goes unread", () => {
		const whole = withEverything();
		const texts = pathsIn(whole).filter((path) => path.at(-1) === "cy");
		expect(texts.length).toBeGreaterThan(25);
		for (const path of texts) {
			const copy = JSON.parse(JSON.stringify({ ...whole, examples: [] }));
			replace(copy, path, undefined);
			const expected = `/${path.join("/")} missing-language`;
			expect(faultsOf(JSON.parse(JSON.stringify(copy)))).toEqual([expected]);
		}
	});
});

test.each(["a\0b", "\u0007", "half \ud83d"])(
	"a text has characters that cannot be kept: %j",
	(text) => {
		const citation = [{ text: "Fine\nprint" }, { text }];
		expect(faultsOf(sampleInstrument({ citation }))).toEqual([
			"/citation/1/text unprintable-text",
		]);
	},
);

test("a number is too large to be one", () => {
	const options = [{ code: Number.POSITIVE_INFINITY, label: both("Endless") }];
	expect(
		faultsOf({ ...sampleInstrument(), responseSets: { agree: { options } } }),
	).toEqual(["/responseSets/agree/options/0/code wrong-form"]);
});

describe("ids", () => {
	test.each<[Partial<Instrument>, string]>([
		[{ items: [single("a"), single("a")] }, "/items/1/id duplicate-id"],
		[{ scales: [scale(), scale()] }, "/scales/1/id duplicate-id"],
		[{ scales: [scale({ id: "a" })] }, "/scales/0/id duplicate-id"],
		[{ items: [single("constructor")] }, "/items/0/id reserved-id"],
		[{ items: [single("locale")] }, "/items/0/id reserved-id"],
		[{ items: [single("incorrectedanswercount")] }, "/items/0/id reserved-id"],
		[{ items: [single("a-unwrapped")] }, "/items/0/id reserved-id"],
	])("%#: %s", (parts, expected) => {
		expect(faultsOf(sampleInstrument(parts))).toEqual([expected]);
	});
});

describe("response sets", () => {
	const withOptions = (...options: Option[]) =>
		sampleInstrument({ responseSets: { agree: { options } } });
	const [one, two] = agreeOptions as [Option, Option];

	test("an item names none that there is", () => {
		const items = [single("a"), single("b", { responseSet: "constructor" })];
		expect(faultsOf(sampleInstrument({ items }))).toEqual([
			"/items/1/responseSet unknown-response-set",
		]);
	});

	test("one is not used", () => {
		const { responseSets } = sampleInstrument();
		const more = { ...responseSets, spare: { options: agreeOptions } };
		expect(faultsOf(sampleInstrument({ responseSets: more }))).toEqual([
			"/responseSets/spare unused-response-set",
		]);
	});

	test("two options have one code, or differ in capitals alone", () => {
		const duplicate = "/responseSets/agree/options/1/code duplicate-code";
		expect(faultsOf(withOptions(one, one))).toEqual([duplicate]);
		const upper = { ...one, code: "NA" };
		const lower = { ...two, code: "na" };
		expect(faultsOf(withOptions(upper, lower))).toEqual([duplicate]);
	});

	test("an answer without a value has a number", () => {
		const nine: Option = { ...two, code: 9, kind: "dont-know" };
		expect(faultsOf(withOptions(one, nine))).toEqual([
			"/responseSets/agree/options/1/code value-without-meaning",
		]);
	});
});

describe("items", () => {
	const ends = { minLabel: both("Low"), maxLabel: both("High") };
	test.each<[string, Item]>([
		["rating", { ...question("a"), type: "rating", min: 5, max: 5, ...ends }],
		["number", { ...question("a"), type: "number", min: 5, max: 4 }],
		[
			"date",
			{ ...question("a"), type: "date", min: "2026-02-01", max: "2026-01-01" },
		],
	])("a %s has its limits the wrong way round", (_, item) => {
		const definition = sampleInstrument({ responseSets: {}, items: [item] });
		expect(faultsOf(definition)).toEqual(["/items/0/max empty-range"]);
	});

	test("an item without numbers is reversed", () => {
		const options = [{ code: "yes", label: both("Yes") }];
		const definition = sampleInstrument({
			responseSets: { agree: { options } },
			items: [single("a", { reverse: true })],
		});
		expect(faultsOf(definition)).toEqual([
			"/items/0/reverse reverse-without-values",
		]);
	});
});

describe("conditions", () => {
	const choice = { ...question("m"), type: "multiple" } as const;
	const ends = { minLabel: both("Low"), maxLabel: both("High") };
	const before: Item[] = [
		single("a"),
		{ ...choice, responseSet: "words" },
		{ ...question("r"), type: "rating", min: 0, max: 10, ...ends },
		{ ...question("n"), type: "number", min: 0, max: 9 },
		{ ...question("d"), type: "date" },
		{ ...question("t"), type: "text" },
		information("i"),
	];
	const with_condition = (showIf: Condition) =>
		sampleInstrument({
			responseSets: {
				agree: { options: agreeOptions },
				words: { options: [{ code: "yes", label: both("Yes") }] },
			},
			items: [...before, single("x", { showIf }), single("later")],
		});

	test.each<Condition>([
		{ item: "a", is: 3 },
		{ item: "a", isOneOf: [1, "NA"] },
		{ item: "a", atLeast: 3 },
		{ item: "m", is: "yes" },
		{ item: "r", is: 10 },
		{ item: "r", atMost: 3 },
		{ item: "n", isOneOf: [4] },
		{ item: "n", atLeast: 3 },
		{ item: "d", answered: true },
		{ item: "t", answered: false },
		{ all: [{ any: [{ not: { item: "a", is: 3 } }] }] },
	])("%j is sound", (condition) => {
		expect(faultsOf(with_condition(condition))).toEqual([]);
	});

	test.each<[Condition, string]>([
		[{ item: "zz", is: 1 }, "/item condition-on-unknown-item"],
		[{ item: "later", is: 1 }, "/item condition-looks-ahead"],
		[{ item: "x", is: 1 }, "/item condition-on-itself"],
		[{ item: "i", answered: true }, "/item condition-on-information"],
		[{ item: "a", is: 6 }, "/is condition-on-unknown-code"],
		[{ item: "a", isOneOf: [1, "no"] }, "/isOneOf/1 condition-on-unknown-code"],
		[{ item: "m", is: 1 }, "/is condition-on-unknown-code"],
		[{ item: "r", is: 11 }, "/is condition-on-unknown-code"],
		[{ item: "n", is: 0.5 }, "/is condition-on-unknown-code"],
		[{ item: "t", is: "yes" }, "/is condition-on-text"],
		[{ item: "d", is: 2026 }, "/is condition-on-text"],
		[{ item: "m", atLeast: 1 }, " condition-not-numeric"],
		[{ item: "t", atMost: 1 }, " condition-not-numeric"],
		[
			{ all: [{ any: [{ not: { item: "zz", is: 1 } }] }] },
			"/all/0/any/0/not/item condition-on-unknown-item",
		],
	])("%j: %s", (condition, expected) => {
		expect(faultsOf(with_condition(condition))).toEqual([
			`/items/7/showIf${expected}`,
		]);
	});
});

describe("scales", () => {
	const percent = { min: 0, max: 100 };
	const one = { items: ["a"], missing: { minAnswered: 1 } };
	/** Faults of the sample's one scale. */
	const ofScale = (parts: Partial<Scale>) =>
		faultsOf(sampleInstrument({ scales: [scale(parts)] }));
	/** Faults of a scale of the item `x` beside the sample's own. */
	const ofItem = (item: Item, parts: Partial<Scale>) =>
		faultsOf(
			sampleInstrument({
				items: [...sampleInstrument().items, item],
				scales: [scale({ ...one, items: ["x"], ...parts })],
			}),
		);

	test.each<[Partial<Scale>, string]>([
		[{ scales: ["b"] }, " items-or-scales"],
		[{ items: undefined }, " items-or-scales"],
		[{ items: ["a", "zz", "b"] }, "/items/1 unknown-part"],
		[{ items: ["a", "b", "a"] }, "/items/2 repeated-part"],
		[{ variantOf: "zz" }, "/variantOf unknown-variant"],
		[{ variantOf: "total" }, "/variantOf unknown-variant"],
		[{ missing: { minAnswered: 5 } }, "/missing impossible-minimum"],
		[{ missing: { maxMissing: 4 } }, "/missing impossible-minimum"],
		[{ range: { min: 0, max: 5 } }, "/range wrong-range"],
		[{ range: { min: 1, max: 100 } }, "/range wrong-range"],
		[{ codes: [5] }, "/codes unused-codes"],
		[{ recode: { DK: 1 } }, "/recode/DK unknown-code"],
		[{ recode: { "3": 1 } }, "/recode/3 unknown-code"],
		[{ recode: { NA: 0 } }, "/range wrong-range"],
	])("%j: %s", (parts, expected) => {
		expect(ofScale(parts)).toEqual([`/scales/0${expected}`]);
	});

	test("one made from itself", () => {
		const parts = { ...one, items: undefined, scales: ["total"] };
		expect(ofScale(parts)).toContain("/scales/0/scales scale-of-itself");
	});

	test("two made from each other, and one that is made from them", () => {
		const from = (id: string, part: string) =>
			scale({ ...one, id, items: undefined, scales: [part] });
		const scales = [from("x", "y"), from("y", "x"), from("z", "x")];
		expect(faultsOf(sampleInstrument({ scales }))).toEqual([
			"/scales/0/scales scale-of-itself",
			"/scales/1/scales scale-of-itself",
		]);
	});

	test("two primary ones", () => {
		const scales = ["x", "y"].map((id) => scale({ id, primary: true }));
		expect(faultsOf(sampleInstrument({ scales }))).toEqual([
			"/scales/1/primary several-primary-scales",
		]);
	});

	test("a variant of another is sound", () => {
		const scales = [scale(), scale({ id: "strict", variantOf: "total" })];
		expect(faultsOf(sampleInstrument({ scales }))).toEqual([]);
	});

	describe("sums", () => {
		const sum = { rule: "sum", range: { min: 4, max: 20 } } as const;

		test("of all parts, or with the person's mean, are sound", () => {
			expect(ofScale({ ...sum, missing: { maxMissing: 0 } })).toEqual([]);
			expect(ofScale({ ...sum, impute: "person-mean" })).toEqual([]);
		});

		test("of some parts are too low", () => {
			expect(ofScale(sum)).toEqual(["/scales/0/missing partial-sum"]);
		});
	});

	describe("parts of different ranges", () => {
		const ends = { minLabel: both("Low"), maxLabel: both("High") };
		const rating: Item = {
			...question("x"),
			type: "rating",
			min: 0,
			max: 10,
			...ends,
		};
		const parts = { items: ["a", "x"], missing: { minAnswered: 2 } };

		test("have a sum", () => {
			const range = { min: 1, max: 15 };
			expect(ofItem(rating, { ...parts, rule: "sum", range })).toEqual([]);
		});

		test.each<Partial<Scale>>([
			{ rule: "mean" },
			{ rule: "pomp", range: percent },
			{ rule: "sum", impute: "person-mean", range: { min: 1, max: 15 } },
		])("have no %j", (rule) => {
			expect(ofItem(rating, { ...parts, ...rule })).toEqual([
				"/scales/0 mixed-ranges",
			]);
		});
	});

	describe("items that cannot be scored so", () => {
		const number: Item = { ...question("x"), type: "number", min: 1, max: 5 };
		const tick: Item = {
			...question("x"),
			type: "multiple",
			responseSet: "agree",
		};
		const unscorable = ["/scales/0/items/0 unscorable-item"];

		test("a number with limits has a mean, and no percentage of the maximum", () => {
			expect(ofItem(number, { rule: "mean" })).toEqual([]);
			const pomp = { rule: "pomp", range: percent } as const;
			expect(ofItem(number, pomp)).toEqual(unscorable);
		});

		test.each<[string, Item]>([
			["number without limits", { ...question("x"), type: "number", min: 1 }],
			["text", { ...question("x"), type: "text" }],
			["date", { ...question("x"), type: "date" }],
			["multiple choice", tick],
			["information", information("x")],
		])("a %s has no mean", (_, item) => {
			expect(ofItem(item, {})).toEqual(unscorable);
		});

		test("a choice of words alone has no mean", () => {
			const options = [{ code: "yes", label: both("Yes") }];
			const definition = sampleInstrument({
				responseSets: { agree: { options } },
				items: [single("a")],
				scales: [scale(one)],
			});
			expect(faultsOf(definition)).toEqual(unscorable);
		});

		test("a number cannot be counted", () => {
			expect(ofItem(number, { rule: "count" })).toEqual(unscorable);
		});

		test("one value alone has no percentage of the maximum", () => {
			const options = [{ code: 1, label: both("One") }];
			const definition = sampleInstrument({
				responseSets: { agree: { options } },
				items: [single("a")],
				scales: [scale({ ...one, rule: "pomp", range: percent })],
			});
			expect(faultsOf(definition)).toEqual(["/scales/0 flat-range"]);
		});
	});

	describe("counts", () => {
		const count = { rule: "count" } as const;

		test("reach as far as what can be chosen together", () => {
			const tick: Item = {
				...question("x"),
				type: "multiple",
				responseSet: "agree",
			};
			const items = ["a", "x"];
			const range = { min: 0, max: 1 + 5 };
			expect(ofItem(tick, { ...count, items, range })).toEqual([]);
			const some = { codes: [4, 5, "NA"], range: { min: 0, max: 1 + 2 } };
			expect(ofItem(tick, { ...count, items, ...some })).toEqual([]);
		});

		test.each<[Partial<Scale>, string]>([
			[{ impute: "person-mean" }, "/impute imputed-count"],
			[{ codes: [5, 9] }, "/codes/1 unknown-code"],
			[{ recode: { NA: 1 } }, "/recode unused-codes"],
			[{ range: percent }, "/range wrong-range"],
		])("%j: %s", (parts, expected) => {
			const range = { min: 0, max: 4 };
			expect(ofScale({ ...count, range, ...parts })).toEqual([
				`/scales/0${expected}`,
			]);
		});
	});

	describe("shares at the top", () => {
		const share = { rule: "top-share", range: percent } as const;

		test("are of codes that every item has", () => {
			expect(ofScale({ ...share, codes: [4, 5] })).toEqual([]);
			for (const code of [6, "NA"]) {
				expect(ofScale({ ...share, codes: [4, code] })).toEqual([
					"/scales/0/codes/1 unknown-code",
				]);
			}
		});
	});

	describe("of scales", () => {
		const ofScales = (parts: Partial<Scale>) =>
			faultsOf(
				sampleInstrument({
					scales: [
						scale({ id: "x" }),
						scale({ id: "y", rule: "pomp", range: percent }),
						scale({
							items: undefined,
							scales: ["x"],
							missing: { minAnswered: 1 },
							...parts,
						}),
					],
				}),
			);

		test("are sound with the range of their parts", () => {
			expect(ofScales({})).toEqual([]);
			expect(ofScales({ rule: "pomp", range: percent })).toEqual([]);
		});

		test.each<[Partial<Scale>, string]>([
			[{ scales: ["x", "y"] }, " mixed-ranges"],
			[{ rule: "top-share", range: percent }, "/rule rule-for-items"],
			[{ recode: { NA: 1 } }, "/recode unused-codes"],
			[{ scales: ["zz"] }, "/scales/0 unknown-part"],
			[{ scales: ["x", "x"] }, "/scales/1 repeated-part"],
		])("%j: %s", (parts, expected) => {
			expect(ofScales(parts)).toEqual([`/scales/2${expected}`]);
		});
	});
});

describe("wording", () => {
	const { licence } = sampleInstrument();
	const permitted = { ...licence, permissionEvidence: "Letter of 3 May 2026" };
	const silent = [single("a", { text: null })];

	test("is withheld until permission is recorded", () => {
		const withheld = { itemsPolicy: "withheld", items: silent } as const;
		expect(faultsOf(sampleInstrument(withheld))).toEqual([]);
		const items = [single("a")];
		expect(faultsOf(sampleInstrument({ ...withheld, items }))).toEqual([
			"/items/0/text wording-without-permission",
		]);
		const full = { ...withheld, items, licence: permitted };
		expect(faultsOf(sampleInstrument(full))).toEqual([]);
	});

	test("is complete otherwise", () => {
		const missing = ["/items/0/text wording-missing"];
		expect(faultsOf(sampleInstrument({ items: silent }))).toEqual(missing);
		const withheld = { itemsPolicy: "withheld", licence: permitted } as const;
		expect(faultsOf(sampleInstrument({ ...withheld, items: silent }))).toEqual(
			missing,
		);
	});
});

describe("lineage", () => {
	const from = { title: "Sample", id: "sample" };
	const note = both("Shorter");
	const differences = [{ kind: "items", note } as const];
	const relation = "adapted-from";

	test("an adapted form states every difference", () => {
		const status = "adapted";
		const missing = ["/lineage adapted-without-differences"];
		expect(faultsOf(sampleInstrument({ status }))).toEqual(missing);
		const lineage = {
			from: { title: "Other" },
			relation,
			differences,
		} as const;
		const empty = { ...lineage, differences: [] };
		expect(faultsOf(sampleInstrument({ status, lineage: empty }))).toEqual(
			missing,
		);
		expect(faultsOf(sampleInstrument({ status, lineage }))).toEqual([]);
	});

	test.each(["adapted", "local"] as const)(
		"an %s form has a name of its own",
		(status) => {
			const lineage = { from, relation, differences } as const;
			const shortTitle = { en: "Short", cy: " SAMPLE " };
			expect(
				faultsOf(sampleInstrument({ status, lineage, shortTitle })),
			).toEqual([
				"/title/en name-of-its-source",
				"/shortTitle/cy name-of-its-source",
			]);
		},
	);

	test("a new version of itself keeps its name", () => {
		const lineage = { from, relation: "new-version-of", differences } as const;
		expect(faultsOf(sampleInstrument({ lineage }))).toEqual([]);
		const other = { ...lineage, from: { ...from, id: "other" } };
		expect(faultsOf(sampleInstrument({ lineage: other }))).toEqual([
			"/title/en name-of-its-source",
		]);
	});
});

describe("examples", () => {
	const answers = { a: 1, b: 2, c: 4 };
	const example = (answers: object, scores: Record<string, number | null>) =>
		faultsOf(
			sampleInstrument({
				scales: [scale()],
				examples: [{ name: "One", answers: { ...answers }, scores }],
			}),
		);

	test("agree to two decimals", () => {
		expect(example(answers, { total: 2.33 })).toEqual([]);
		expect(example(answers, { total: 7 / 3 })).toEqual([]);
		expect(example({}, { total: null })).toEqual([]);
		expect(example(answers, {})).toEqual([]);
	});

	test.each<[object, Record<string, number | null>, string]>([
		[{ ...answers, a: 9 }, {}, "/answers/a code-not-on-the-list"],
		[answers, { totla: 1 }, "/scores/totla example-of-unknown-scale"],
		[answers, { total: 2.32 }, "/scores/total example-score"],
		[answers, { total: null }, "/scores/total example-score"],
		[{}, { total: 1 }, "/scores/total example-score"],
	])("%j with %j: %s", (given, scores, expected) => {
		expect(example(given, scores)).toEqual([`/examples/0${expected}`]);
	});
});

test("a definition may be changed in place and checked again", () => {
	const instrument = sampleInstrument({ scales: [scale()] });
	expect(faultsOf(instrument)).toEqual([]);
	instrument.items.pop();
	expect(faultsOf(instrument)).toEqual(["/scales/0/items/3 unknown-part"]);
});

/** The sample with every field that holds a text, conditions, scales of each kind and an example. */
function withEverything(): Instrument {
	const ends = { minLabel: both("Low"), maxLabel: both("High") };
	const one = { items: ["a"], missing: { minAnswered: 1 } };
	return sampleInstrument({
		shortTitle: both("Short"),
		stem: both("Today…"),
		citation: [{ text: "A paper", doi: "10.1000/1" }],
		cautions: [both("Take care")],
		respondentsNeeded: [{ n: 50, purpose: both("A mean") }],
		lineage: {
			from: { title: "Other" },
			relation: "inspired-by",
			differences: [{ kind: "items", note: both("Shorter") }],
		},
		items: [
			single("a", { help: both("Help"), whyWeAsk: both("Why") }),
			{ ...question("r"), type: "rating", min: 0, max: 1, ...ends },
			{ ...question("n"), type: "number", unit: both("hours") },
			information("i"),
			single("b", { showIf: { all: [{ item: "a", isOneOf: [1, 2] }] } }),
		],
		scales: [
			scale({ ...one, recode: { NA: 1 } }),
			scale({ ...one, id: "x", items: undefined, scales: ["total"] }),
			scale({ ...one, id: "y", rule: "count", codes: [5], range: zeroToOne }),
		],
		examples: [{ name: "One", answers: { a: 5 }, scores: { total: 5, y: 1 } }],
	});
}

const zeroToOne = { min: 0, max: 1 };

/** The path of every value in a value. */
function pathsIn(value: unknown, at: string[] = []): string[][] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) => [
		[...at, name],
		...pathsIn(part, [...at, name]),
	]);
}

function replace(whole: object, path: string[], value: unknown): void {
	const parents = path.slice(0, -1);
	const parent = parents.reduce<Record<string, unknown>>(
		(place, step) => place[step] as Record<string, unknown>,
		whole as Record<string, unknown>,
	);
	parent[path.at(-1) ?? ""] = value;
}
