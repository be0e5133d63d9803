import { describe, expect, test } from "vitest";
import type { Instrument, Item, Scale } from "#instruments/definition.ts";
import { compareVersions } from "#instruments/versions/compare-versions.ts";
import {
	agreeOptions,
	both,
	information,
	sampleInstrument,
	scale,
	single,
} from "../sample-instrument.ts";

const items = ["a", "b", "c", "d"].map((id) => single(id));
const total = scale();
const version = (parts: Partial<Instrument> = {}) =>
	sampleInstrument({ items, scales: [total], stem: both("Today"), ...parts });
const before = version();

/** The four questions, with another first one. */
const first = (parts: Partial<Parameters<typeof single>[1]>): Item[] => [
	single("a", parts),
	...items.slice(1),
];
const scored = (parts: Partial<Scale>) => ({ scales: [scale(parts)] });
const words = (en: string) => ({ en, cy: both("Question a?").cy });
const labelled = (label: string) => ({
	responseSets: {
		agree: {
			options: agreeOptions.map((option) =>
				option.code === 5 ? { ...option, label: both(label) } : option,
			),
		},
	},
});
const reworded = words("What else?");

type Row = [
	name: string,
	changed: Partial<Instrument>,
	change: string,
	effect: string,
];

/** Of each class of change a pair of versions, the change that is found, and what it does to the total. */
const table: Row[] = [
	["nothing", {}, "", "comparable"],
	[
		"wording of a question",
		{ items: first({ text: reworded }) },
		"wording question changed substance",
		"comparable-by-rule",
	],
	[
		"wording of three questions",
		{
			items: items.map((item, i) =>
				i < 3 ? { ...item, text: reworded } : item,
			),
		},
		"wording question changed substance, wording question changed substance, wording question changed substance",
		"not-comparable",
	],
	[
		"spelling of a question",
		{ items: first({ text: words("question a") }) },
		"wording question spelling form",
		"comparable",
	],
	[
		"a letter of a question",
		{ items: first({ text: words("Questions a?") }) },
		"wording question changed substance",
		"comparable-by-rule",
	],
	[
		"translation alone",
		{ items: first({ text: { en: "Question a?", cy: "Arall?" } }) },
		"wording question translation form",
		"comparable",
	],
	[
		"a hint under a question",
		{ items: first({ help: both("Think of today.") }) },
		"wording help added substance",
		"comparable-by-rule",
	],
	[
		"why a question is asked",
		{ items: first({ whyWeAsk: both("To be fair.") }) },
		"setting reason added form",
		"comparable",
	],
	[
		"the label of an answer",
		labelled("Always"),
		"options answers changed substance",
		"not-comparable",
	],
	[
		"spelling of an answer",
		labelled("ANSWER 5"),
		"options answers spelling form",
		"comparable",
	],
	[
		"an answer less",
		{ responseSets: { agree: { options: agreeOptions.slice(0, 5) } } },
		"options answers changed substance",
		"not-comparable",
	],
	[
		"answers in another order",
		{ responseSets: { agree: { options: agreeOptions.toReversed() } } },
		"options answers changed substance",
		"not-comparable",
	],
	[
		"order within the scale",
		{ items: items.toReversed() },
		"order order moved caution",
		"comparable",
	],
	[
		"a question before the scale",
		{ items: [single("z"), ...items] },
		"items question added substance",
		"comparable",
	],
	[
		"a text before the scale",
		{ items: [information("i"), ...items] },
		"items information added substance",
		"comparable",
	],
	[
		"a question after the scale",
		{ items: [...items, single("z")] },
		"items question added substance",
		"comparable",
	],
	[
		"a question more in the scale",
		{
			items: [...items, single("z")],
			scales: [scale({ items: ["a", "b", "c", "d", "z"] })],
		},
		"items question added substance, scoring scoring changed substance",
		"comparable-by-rule",
	],
	[
		"a question less in the scale",
		{ items: items.slice(1), scales: [scale({ items: ["b", "c", "d"] })] },
		"items question removed substance, scoring scoring changed substance",
		"comparable-by-rule",
	],
	[
		"the time asked about",
		{ recall: both("This week") },
		"recall recall changed substance",
		"not-comparable",
	],
	[
		"spelling of the time asked about",
		{ recall: both("today.") },
		"recall recall spelling form",
		"comparable",
	],
	[
		"the stem",
		{ stem: both("This week") },
		"setting stem changed substance",
		"not-comparable",
	],
	[
		"who is asked",
		{ respondent: "carer" },
		"setting respondent changed substance",
		"not-comparable",
	],
	[
		"the introduction",
		{ introduction: both("Welcome") },
		"setting introduction changed form",
		"comparable",
	],
	[
		"a heading",
		{
			sections: [{ id: "s", title: both("Part") }],
			items: items.map((item) => ({ ...item, section: "s" })),
		},
		"setting section added form",
		"comparable",
	],
	[
		"words above a group of questions",
		{
			sections: [
				{ id: "s", title: both("Part"), text: both("Think of last week.") },
			],
			items: first({ section: "s" }),
		},
		"setting section added substance, setting section added form",
		"comparable-by-rule",
	],
	[
		"whether a question may be skipped",
		{ items: first({ required: true }) },
		"setting required changed caution",
		"comparable",
	],
	[
		"who is asked a question",
		{
			items: [
				items[0] as Item,
				single("b", { showIf: { item: "a", answered: true } }),
				...items.slice(2),
			],
		},
		"setting condition changed substance",
		"comparable-by-rule",
	],
	[
		"the missing rule",
		scored({ missing: { minAnswered: 4 } }),
		"scoring scoring changed substance",
		"comparable-by-rule",
	],
	[
		"the rule of the score",
		scored({ rule: "sum", impute: "person-mean", range: { min: 4, max: 20 } }),
		"scoring scoring changed substance",
		"comparable-by-rule",
	],
	[
		"a share of top answers instead of a mean",
		scored({ rule: "top-share", range: { min: 0, max: 100 } }),
		"scoring scoring changed substance",
		"not-comparable",
	],
	[
		"a question turned round",
		{ items: first({ reverse: true }) },
		"scoring direction-of-answers changed substance",
		"comparable-by-rule",
	],
	[
		"what the scale measures",
		scored({ measureType: "transition" }),
		"scoring measure-type changed substance",
		"not-comparable",
	],
	[
		"which end is better",
		scored({ direction: "neutral" }),
		"scoring direction changed caution",
		"comparable",
	],
	[
		"bands",
		scored({
			bands: [
				{ from: 1, label: both("Low") },
				{ from: 3, label: both("High") },
			],
		}),
		"scoring bands changed form",
		"comparable",
	],
	["the name of the scale", scored({ title: both("Sum") }), "", "comparable"],
	[
		"a language more",
		{ languages: ["en", "cy", "pl"] },
		"setting languages changed form",
		"comparable",
	],
	[
		"the title",
		{ title: both("Another") },
		"setting title changed form",
		"comparable",
	],
	[
		"no such scale",
		{ scales: [] },
		"scoring scale removed substance",
		"not-comparable",
	],
];

describe("a change of", () => {
	test.each(table)("%s", (_, changed, change, effect) => {
		const { changes, scales } = compareVersions(before, version(changed));
		const found = changes.map(({ kind, about, how, severity }) =>
			[kind, about, how, severity].join(" "),
		);
		expect([...new Set(found)].join(", ")).toBe(
			[...new Set(change.split(", "))].join(", "),
		);
		expect(scales.map((each) => each.effect)).toEqual([effect]);
	});

	test.each(table)(
		"%s has the same effect the other way round",
		(_, changed, __, effect) => {
			const { scales } = compareVersions(version(changed), before);
			expect(scales.map((each) => each.effect)).toEqual([effect]);
		},
	);
});

describe("the reason is said in words", () => {
	const reasons = (changed: Partial<Instrument>) =>
		compareVersions(before, version(changed)).scales[0]?.reasons;

	test.each<[Partial<Instrument>, string[]]>([
		[
			{ items: first({ text: reworded }) },
			["the question “Topic a” is worded otherwise"],
		],
		[
			{ items: items.slice(1), scales: [scale({ items: ["b", "c", "d"] })] },
			["the question “Topic a” is not in both"],
		],
		[
			{ scales: [scale({ items: ["b", "c", "d"] })] },
			["the question “Topic a” is part of it in one version alone"],
		],
		[{ recall: both("This week") }, ["the time asked about is another"]],
		[scored({ missing: { minAnswered: 4 } }), ["it is scored otherwise"]],
		[{ scales: [] }, ["one of the versions has no such scale"]],
		[
			{
				items: items.map((item, i) =>
					i < 3 ? single(item.id, { help: both("Hint") }) : item,
				),
			},
			[
				...["a", "b", "c"].map(
					(id) => `the question “Topic ${id}” is explained otherwise`,
				),
				"too few questions are the same in both: 1 of 4",
			],
		],
	])("%#", (changed, expected) => {
		expect(reasons(changed)).toEqual(expected);
	});

	test.each<[Partial<Instrument>, string]>([
		[{ items: items.toReversed() }, "its questions are asked in another order"],
		[
			{ items: [single("z"), ...items] },
			"other questions or texts come before it",
		],
		[
			{ items: first({ required: true }) },
			"the question “Topic a” may be skipped in one version alone",
		],
		[
			{ items: first({ text: { en: "Question a?", cy: "Arall?" } }) },
			"a translation was changed, so that who answered in that language was asked otherwise",
		],
		[
			scored({ direction: "neutral" }),
			"which end of it is better is stated otherwise",
		],
	])("a caution %#", (changed, caution) => {
		const [effect] = compareVersions(before, version(changed)).scales;
		expect(effect).toMatchObject({ effect: "comparable", cautions: [caution] });
	});
});

describe("items in common", () => {
	const ruleOf = (one: Instrument, other: Instrument) => {
		const [effect] = compareVersions(one, other).scales;
		return effect?.effect === "comparable-by-rule" ? effect.rule : undefined;
	};

	test("are those that are the same in both, scored by their mean", () => {
		const rule = ruleOf(before, version({ items: first({ text: reworded }) }));
		expect(rule).toMatchObject({
			items: ["b", "c", "d"].map((id) => ({ before: id, after: id })),
			of: { before: 4, after: 4 },
			scale: {
				rule: "mean",
				missing: { minAnswered: 2 },
				range: { min: 1, max: 5 },
			},
		});
	});

	test("are scored from 0 to 100 where the scale is", () => {
		const pomp = scored({ rule: "pomp", range: { min: 0, max: 100 } });
		const rule = ruleOf(
			version(pomp),
			version({ ...pomp, items: first({ text: reworded }) }),
		);
		expect(rule?.scale).toMatchObject({
			rule: "pomp",
			range: { min: 0, max: 100 },
		});
	});

	test("must be answered to the share that the stricter version asks for", () => {
		const strict = version({
			...scored({ missing: { maxMissing: 0 } }),
			items: first({ text: reworded }),
		});
		expect(ruleOf(before, strict)?.scale.missing).toEqual({ minAnswered: 3 });
		expect(ruleOf(strict, before)?.scale.missing).toEqual({ minAnswered: 3 });
	});

	test("have a mean only where they run over one range", () => {
		const rating = (id: string): Item =>
			({
				...single(id),
				type: "rating",
				min: 0,
				max: 10,
				minLabel: both("Low"),
				maxLabel: both("High"),
			}) as Item;
		const mixed = (a: Item) =>
			version({
				items: [a, single("b"), rating("c"), single("d")],
				...scored({
					rule: "sum",
					missing: { maxMissing: 0 },
					range: { min: 3, max: 25 },
				}),
			});
		const [effect] = compareVersions(
			mixed(single("a")),
			mixed(single("a", { text: reworded })),
		).scales;
		expect(effect).toMatchObject({ effect: "not-comparable" });
		expect(effect?.reasons.at(-1)).toContain("different ranges");
	});
});

describe("a question that goes by another id", () => {
	const renamed = version({
		id: "made",
		items: [
			single("first", { text: both("Question a?"), topic: both("Topic a") }),
			...items.slice(1),
		],
		scales: [scale({ items: ["first", "b", "c", "d"] })],
		lineage: {
			from: { title: "Sample", id: "sample", version: "1.0.0" },
			relation: "adapted-from",
			items: { first: "a" },
			differences: [],
		},
	});

	test("is the same where the lineage says so, either way round", () => {
		expect(compareVersions(before, renamed)).toMatchObject({
			changes: [],
			scales: [{ effect: "comparable" }],
		});
		expect(compareVersions(renamed, before)).toMatchObject({
			changes: [],
			scales: [{ effect: "comparable" }],
		});
	});

	test("is another where it does not", () => {
		const { lineage: _, ...alone } = renamed;
		expect(compareVersions(before, alone).scales[0]).toMatchObject({
			effect: "comparable-by-rule",
		});
	});

	test("is the same in two that were made from one", () => {
		const other = { ...renamed, id: "made_too" };
		expect(compareVersions(renamed, other).changes).toEqual([]);
	});

	test("is known in the conditions of others too", () => {
		const asks = (item: string): Item[] => [
			single("b"),
			single("c"),
			single("d", { showIf: { item, answered: true } }),
		];
		const [a, named] = [before.items[0], renamed.items[0]].map(
			(item) => item as Item,
		);
		const one = version({ items: [a as Item, ...asks("a")] });
		const other = { ...renamed, items: [named as Item, ...asks("first")] };
		expect(compareVersions(one, other).changes).toEqual([]);
	});
});

test("a scale made from scales is as comparable as they are", () => {
	const { items: _, ...whole } = scale({
		id: "whole",
		scales: ["total"],
		missing: { minAnswered: 1 },
	});
	const scales = [total, whole];
	const [, effect] = compareVersions(
		version({ scales }),
		version({ scales, items: first({ text: reworded }) }),
	).scales;
	expect(effect).toMatchObject({
		scale: "whole",
		effect: "not-comparable",
		reasons: [
			"the question “Topic a” is worded otherwise",
			"a scale made from scales has no questions of its own to compare by",
		],
	});
});

describe("withheld wording that was put in", () => {
	const withheld = version({
		items: items.map((item) => ({ ...item, text: null })),
	});

	test("is no change of substance", () => {
		const { changes, scales } = compareVersions(withheld, before);
		expect([
			...new Set(changes.map(({ how, severity }) => `${how} ${severity}`)),
		]).toEqual(["filled-in form"]);
		expect(scales[0]?.effect).toBe("comparable");
	});
});

test.each([
	["Aim: 1.5 mg", "Aim: 15 mg"],
	["At most -2", "At most 2"],
	["1 000", "10 00"],
])("“%s” is not “%s” spelled otherwise", (one, other) => {
	const of = (en: string) => version({ items: first({ text: words(en) }) });
	expect(compareVersions(of(one), of(other)).changes[0]?.how).toBe("changed");
});

describe("a draft that has the shape of a definition, and faults", () => {
	const { items: _, ...ofScales } = scale();
	test.each<[string, Partial<Instrument>]>([
		[
			"a scale made from itself",
			{ scales: [{ ...ofScales, scales: ["total"] }] },
		],
		[
			"scales made from each other",
			{
				scales: [
					{ ...ofScales, scales: ["other"] },
					{ ...ofScales, id: "other", scales: ["total"] },
				],
			},
		],
		["a scale without parts", { scales: [ofScales] }],
		["questions of one id", { items: [...items, ...items] }],
		["no such answers", { responseSets: {} }],
		[
			"a condition on itself",
			{ items: first({ showIf: { item: "a", answered: true } }) },
		],
		[
			"a scale of unknown questions",
			{ scales: [scale({ items: ["x", "y"] })] },
		],
	])("is compared all the same: %s", (_, changed) => {
		const broken = version(changed);
		expect(compareVersions(before, broken).changes).not.toEqual([]);
		expect(compareVersions(broken, broken).changes).toEqual([]);
		expect(compareVersions(broken, before).scales.length).toBeGreaterThan(0);
	});
});
