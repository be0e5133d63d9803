import type { Condition, Instrument, Item } from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";
import {
	agreeOptions,
	both,
	information,
	question,
	sampleInstrument,
	single,
} from "./sample-instrument.ts";

/** A sound instrument of ten items of every kind, most of them shown on conditions about the ones before. */
export function randomInstrument(random: () => number): Instrument {
	const items: Item[] = [single("q0")];
	for (let i = 1; i < 10; i++) {
		const earlier = items.filter(({ type }) => type !== "information");
		const showIf = random() < 0.7 ? condition(earlier, random, 3) : undefined;
		items.push({ ...oneOf(kinds(`q${i}`), random), showIf });
	}
	return JSON.parse(
		JSON.stringify({ ...base, items: [...items, ...KEEP_LISTS_USED] }),
	);
}

const ends = { minLabel: both("Low"), maxLabel: both("High") };

/** The lists of options that the items choose from. */
const base = sampleInstrument({
	responseSets: {
		agree: { options: agreeOptions },
		tick: {
			options: [
				{ code: "x", label: both("X") },
				{ code: "y", label: both("Y") },
				{ code: 7, label: both("7") },
				{ code: "none", label: both("None"), exclusive: true },
			],
		},
	},
});

const KEEP_LISTS_USED: Item[] = [
	{ ...question("last"), type: "multiple", responseSet: "tick" },
];

function kinds(id: string): Item[] {
	return [
		single(id),
		single(id, { required: true }),
		{ ...question(id), type: "multiple", responseSet: "tick" },
		{ ...question(id), type: "rating", min: 0, max: 3, ...ends },
		{ ...question(id), type: "number", min: -2, max: 2 },
		{ ...question(id), type: "date" },
		{ ...question(id), type: "text" },
		{ ...question(id), type: "long-text" },
		information(id),
	];
}

function condition(
	earlier: Item[],
	random: () => number,
	depth: number,
): Condition {
	const nested = () => condition(earlier, random, depth - 1);
	if (depth > 0 && random() < 0.5) {
		return oneOf<() => Condition>(
			[
				() => ({ not: nested() }),
				() => ({ all: [nested(), nested()] }),
				() => ({ any: [nested(), nested()] }),
			],
			random,
		)();
	}
	return oneOf(comparisons(oneOf(earlier, random), random), random);
}

function comparisons(item: Item, random: () => number): Condition[] {
	const about = { item: item.id };
	const answered = { ...about, answered: random() < 0.5 };
	const codes = optionsOf(base, item).map(({ code }) => code);
	const value = Math.floor(random() * 4);
	if (item.type === "rating") {
		return [{ ...about, is: value }, { ...about, atLeast: value }, answered];
	}
	if (item.type === "number")
		return [{ ...about, atMost: value - 2 }, answered];
	if (codes.length === 0) return [answered];
	const isOneOf = [oneOf(codes, random), oneOf(codes, random)];
	const equals = [
		{ ...about, is: oneOf(codes, random) },
		{ ...about, isOneOf },
	];
	return item.type === "single"
		? [...equals, { ...about, atLeast: value }, answered]
		: [...equals, answered];
}

function oneOf<T>(list: T[], random: () => number): T {
	const chosen = list[Math.floor(random() * list.length)];
	if (chosen === undefined) throw new Error("The list is empty.");
	return chosen;
}
