import type { Condition, Instrument, Item } from "#instruments/definition.ts";
import {
	agreement,
	asking,
	choosing,
	cleanDefinition,
	en,
	longText,
	notApplicable,
	options,
	statement,
} from "./clean-definition.ts";

/** What stands in the place of a fault that somebody might plant: which kind, and the definition. */
export type Case = readonly [code: string, definition: Instrument];

const single = (id: string, showIf?: Condition): Item =>
	statement("Staff made me feel at ease.", { id, ...(showIf && { showIf }) });

const number = (id: string): Item => ({
	id,
	type: "number",
	topic: en("Topic"),
	text: en("How many visits?"),
	min: 0,
	max: 20,
});

const scaleOf = (
	items: string[],
	parts: Partial<Instrument["scales"][number]> = {},
) => [
	{
		...(cleanDefinition().scales[0] as Instrument["scales"][number]),
		items,
		...parts,
	},
];

function withItems(items: Item[], parts: Partial<Instrument> = {}): Instrument {
	return cleanDefinition({
		items,
		scales: scaleOf(
			items.flatMap(({ id, type }) => (type === "single" ? [id] : [])),
		),
		...parts,
	});
}

const many = (count: number, make: (id: string) => Item) =>
	Array.from({ length: count }, (_, i) => make(`q${i}`));

const clean = cleanDefinition();
const redFlag = {
	when: { item: "ease", is: 1 },
	reason: en("Somebody is not at ease"),
};

/** One planted fault each. */
export const planted: readonly Case[] = [
	// Red flags and colours
	["red-flags-without-monitoring", cleanDefinition({ redFlags: [redFlag] })],
	["accent-too-light", cleanDefinition({ appearance: { accent: "#7fb3b8" } })],
	[
		"red-flag-never-raised",
		cleanDefinition({
			redFlags: [
				{
					...redFlag,
					when: {
						all: [
							{ item: "ease", is: 1 },
							{ item: "ease", is: 2 },
						],
					},
				},
			],
			monitoring: { signposting: en("Call 111.") },
		}),
	],
	["danger-without-red-flag", asking("Did you think of harming yourself?")],
	["danger-without-red-flag", asking("Has anyone at home hit you?")],
	// Scoring
	[
		"item-in-no-scale",
		withItems([...clean.items, single("spare")], {
			scales: scaleOf(["ease", "time"]),
		}),
	],
	["reversed-but-unscored", asking("I was left waiting.", { reverse: true })],
	[
		"text-code-without-kind",
		cleanDefinition({
			responseSets: {
				agree: {
					options: [...agreement, { code: "SOME", label: en("Some of it") }],
				},
			},
		}),
	],
	[
		"scale-never-scored",
		withItems(
			[
				single("a"),
				single("b", { item: "a", atLeast: 4 }),
				single("c", { item: "a", atMost: 3 }),
			],
			{ scales: scaleOf(["b", "c"], { missing: { minAnswered: 2 } }) },
		),
	],
	[
		"range-out-of-reach",
		withItems([single("a"), single("b", { item: "a", atMost: 2 })], {
			scales: scaleOf(["a", "b"], { missing: { minAnswered: 2 } }),
		}),
	],
	// Conditions
	[
		"never-shown",
		withItems([
			single("a"),
			single("b", {
				all: [
					{ item: "a", is: 1 },
					{ item: "a", is: 2 },
				],
			}),
		]),
	],
	[
		"never-shown",
		withItems([
			number("n"),
			single("b", {
				all: [
					{ item: "n", atLeast: 8 },
					{ item: "n", atMost: 7 },
				],
			}),
		]),
	],
	[
		"never-shown",
		withItems([
			single("a"),
			single("b", { item: "a", atLeast: 4 }),
			single("c", {
				all: [
					{ item: "b", answered: true },
					{ item: "a", atMost: 2 },
				],
			}),
		]),
	],
	[
		"always-shown",
		withItems([
			single("a"),
			single("b", {
				any: [
					{ item: "a", answered: true },
					{ item: "a", answered: false },
				],
			}),
		]),
	],
	[
		"always-shown",
		withItems([
			{ ...number("n"), required: true } as Item,
			single("b", { item: "n", atLeast: 0 }),
		]),
	],
	[
		"skipping-ends",
		withItems(
			[
				single("a"),
				...many(3, (id) => single(id, { item: "a", answered: true })),
			],
			{},
		),
	],
	[
		"answer-ends",
		withItems([
			single("a"),
			...many(3, (id) => single(id, { not: { item: "a", is: 1 } })),
		]),
	],
	[
		"condition-not-checked",
		withItems([
			...many(9, number),
			single("last", {
				all: many(9, number).flatMap(({ id }) => [
					{ any: [3, 6, 9, 12, 15].map((is) => ({ item: id, is })) },
					{ not: { item: "q0", atMost: 15 } },
				]),
			}),
		]),
	],
	// Ways out
	[
		"supposes",
		choosing(options("No", "Yes"), "Did staff explain your medicines?"),
	],
	[
		"supposes",
		choosing(options("No", "Yes"), "After you left, did somebody call?"),
	],
	[
		"no-way-out",
		cleanDefinition({
			responseSets: { agree: { options: agreement.slice(0, 5) } },
		}),
	],
	// Wording
	["double-barrelled", asking("The staff were kind and helpful.")],
	["double-barrelled", asking("How clean and quiet was the ward?")],
	["double-barrelled", asking("Staff listened to me and I felt safe.")],
	["double-barrelled", asking("How was the food and the cleanliness?")],
	["double-barrelled", asking("I was worried or tired.")],
	["double-barrelled", asking("I know and understand my plan.")],
	["leading", asking("Don't you agree that the ward was tidy?")],
	["leading", asking("How much did you enjoy the session?")],
	["leading", asking("Do you agree that it went well?")],
	["leading", asking("How was the excellent care you had?")],
	["leading", asking("Obviously, time is short. Was it enough?")],
	["negation", asking("I did not have to wait.")],
	["double-negative", asking("I was not unhappy with the visit.")],
	["double-negative", asking("It would not be impossible to come again.")],
	["absolute-word", asking("Staff always have time for me.")],
	["absolute-word", asking("I completely trust this ward.")],
	["jargon", asking("How was your discharge?")],
	["jargon", asking("Did the multidisciplinary team meet you?")],
	[
		"long-sentence",
		asking(
			"When you think back to the time that you spent on the ward last week, how much of what you had hoped for came about?",
		),
	],
	[
		"hard-to-read",
		asking(
			"Comprehensive explanation of pharmaceutical alternatives facilitated independent participation in decisions.",
		),
	],
	[
		"reading-age",
		withItems([
			statement(
				"Organisational communication demonstrated considerable sensitivity to individual circumstances.",
				{ id: "a" },
			),
			statement(
				"Professionals encouraged collaborative formulation of therapeutic priorities.",
				{ id: "b" },
			),
		]),
	],
	// Length and shape
	["too-long", withItems(many(40, (id) => single(id)))],
	[
		"too-long",
		withItems(
			many(15, (id) => single(id)),
			{ respondent: "staff", recall: en("This shift") },
		),
	],
	["uniform-run", withItems(many(8, (id) => single(id)))],
	[
		"options-out-of-order",
		choosing(options("Agree", "Strongly disagree", "Disagree")),
	],
	[
		"options-out-of-order",
		cleanDefinition({
			responseSets: {
				agree: { options: [3, 1, 2].map((at) => agreement[at] as never) },
			},
		}),
	],
	[
		"kind-not-last",
		choosing([notApplicable, ...options("Never", "Sometimes", "Often")]),
	],
	[
		"options-unbalanced",
		choosing(options("Poor", "Good", "Very good", "Excellent")),
	],
	[
		"options-unbalanced",
		choosing(options("Dissatisfied", "Satisfied", "Very satisfied")),
	],
	[
		"too-many-options",
		choosing(options(..."ABCDEFGHIJKL".split("").map((x) => `Ward ${x}`))),
	],
	// Care for those who answer
	["sensitive-without-why", asking("What is your ethnic group?")],
	["sensitive-without-why", asking("How would you name your religion?")],
	["sensitive-without-why", asking("Which gender are you?")],
	["sensitive-without-why", asking("How much alcohol do you drink?")],
	["sensitive-without-why", asking("Is your income enough to live on?")],
	["sensitive-without-why", asking("How is your mental health today?")],
	["asks-identity", withItems([longText("What is your name?")])],
	[
		"invites-identity",
		withItems([longText("Which nurse helped you most, and when?")]),
	],
	[
		"invites-identity",
		withItems([longText("Tell us where you live: where do you live?")]),
	],
];

/** Near misses: each looks like that kind and is none. */
export const sound: readonly Case[] = [
	["double-barrelled", asking("Doctors and nurses worked as one team.")],
	["double-barrelled", asking("I can read and write the language used here.")],
	["double-barrelled", asking("Did it get better or worse?")],
	[
		"double-barrelled",
		asking("My doctor or nurse and I agree what comes next."),
	],
	["leading", asking("How was the session?")],
	["leading", asking("How satisfied are you with the visit?")],
	["negation", asking("Did you come by bus or not?")],
	["double-negative", asking("I could go home without help.")],
	["absolute-word", asking("How often did staff have time for you?")],
	["jargon", asking("How was it to leave hospital?")],
	["long-sentence", asking("Were you seen on time? Were you told why not?")],
	["hard-to-read", asking("I was given time to ask about what comes next.")],
	[
		"supposes",
		choosing(
			[...options("No", "Yes"), notApplicable],
			"Did staff explain your medicines?",
		),
	],
	["options-unbalanced", choosing(agreement)],
	["options-out-of-order", choosing([...agreement.slice(0, 5)].reverse())],
	[
		"sensitive-without-why",
		asking("Which gender are you?", { whyWeAsk: en("To see who we miss.") }),
	],
	["sensitive-without-why", asking("How soon were you seen?")],
	[
		"danger-without-red-flag",
		cleanDefinition({
			items: [
				...clean.items,
				statement("I feel safe at home.", { id: "home", responseSet: "agree" }),
			],
			redFlags: [
				{ when: { item: "home", atMost: 2 }, reason: en("Not safe at home") },
			],
			monitoring: { signposting: en("Call 111.") },
		}),
	],
	[
		"invites-identity",
		withItems([longText("What went well? Please do not say who helped you.")]),
	],
	[
		"never-shown",
		withItems([
			single("a"),
			single("b", {
				all: [
					{ item: "a", atLeast: 2 },
					{ item: "a", atMost: 4 },
				],
			}),
		]),
	],
	[
		"always-shown",
		withItems([number("n"), single("b", { item: "n", atLeast: 0 })]),
	],
	[
		"range-out-of-reach",
		withItems([single("a"), single("b", { item: "a", answered: true })], {
			scales: scaleOf(["a", "b"]),
		}),
	],
	["uniform-run", withItems(many(7, (id) => single(id)))],
	["too-long", withItems(many(20, (id) => single(id)))],
];
