import type { Instrument, Item } from "../definition.ts";
import { inLanguage } from "../text.ts";
import { optionsOf } from "../values.ts";
import type { VersionKind } from "./version-kinds.ts";

/** What to think over before a survey is offered as a version for these people. Nothing of it forbids. */
export interface VersionAdvice {
	/** Absent where it is about the whole. */
	item?: string;
	message: string;
}

interface Limits {
	/** Answers to choose from, not counting "don't know" and the like. */
	options?: number;
	/** Words in a sentence. */
	words?: number;
}

/**
 * Children up to seven answer yes or no reliably, from eight on three points, and from ten or so five
 * (systematic review, 2021); the lengths are those of easy-read guidance (15 words a sentence) and shorter
 * for the youngest.
 */
const limits: Record<VersionKind, Limits> = {
	"easy-read": { words: 15 },
	"child-5-7": { options: 2, words: 10 },
	"child-8-11": { options: 3, words: 15 },
	"child-12-15": { options: 5, words: 20 },
	proxy: {},
};

const optionsAdvice: Partial<Record<VersionKind, string>> = {
	"child-5-7": "Up to seven, two answers such as yes and no are the most.",
	"child-8-11": "From eight to eleven three are best, and five the most.",
	"child-12-15": "Five are enough at this age.",
};

/** What stands in the way of these people answering this instrument, read in its source language. */
export function versionAdvice(
	instrument: Instrument,
	kind: VersionKind,
): VersionAdvice[] {
	return [
		...wholeAdvice(instrument, kind),
		...instrument.items.flatMap((item) => itemAdvice(instrument, item, kind)),
	];
}

function wholeAdvice(
	{ respondent }: Instrument,
	kind: VersionKind,
): VersionAdvice[] {
	if (kind === "child-5-7") {
		return [
			{
				message:
					"Children under five cannot answer for themselves: offer a proxy version for them.",
			},
		];
	}
	if (kind !== "proxy" || respondent === "carer") return [];
	return [
		{
			message:
				"Its questions are asked of the person themselves. Somebody who answers for another needs wording of their own, such as “Was she listened to?”.",
		},
	];
}

function itemAdvice(
	instrument: Instrument,
	item: Item,
	kind: VersionKind,
): VersionAdvice[] {
	const { options: mostOptions, words: mostWords } = limits[kind];
	const options = answersOf(instrument, item);
	const words = longestSentence(textOf(instrument, item));
	const messages: string[] = [];
	if (mostOptions !== undefined && options > mostOptions) {
		messages.push(
			`It has ${options} answers to choose from. ${optionsAdvice[kind] ?? ""}`,
		);
	}
	if (kind === "child-5-7" && !["single", "information"].includes(item.type)) {
		messages.push(
			"A young child cannot answer this alone: ask one thing with yes or no.",
		);
	}
	if (mostWords !== undefined && words > mostWords) {
		messages.push(
			`A sentence of it has ${words} words. Split it: ${mostWords} are enough.`,
		);
	}
	return messages.map((message) => ({ item: item.id, message }));
}

function answersOf(instrument: Instrument, item: Item): number {
	if (item.type === "rating") return item.max - item.min + 1;
	if (item.type !== "single" && item.type !== "ranking") return 0;
	return optionsOf(instrument, item).filter(({ kind }) => kind === undefined)
		.length;
}

function textOf({ languages }: Instrument, item: Item): string {
	return inLanguage(item.text ?? item.topic, languages[0] ?? "en");
}

function longestSentence(text: string): number {
	const sentences = text.split(/[.!?؟۔…:]+(?:\s|$)|\n+/u);
	const lengths = sentences.map(
		(sentence) => sentence.split(/\s+/u).filter((word) => word !== "").length,
	);
	return Math.max(0, ...lengths);
}
