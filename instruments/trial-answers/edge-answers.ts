import { comparisonsIn } from "../advice/comparisons.ts";
import { DEFAULT_MAX_LENGTH } from "../answer-checks/text.ts";
import { isShown } from "../conditions.ts";
import type { Answer, Instrument, Item, Scale } from "../definition.ts";
import { scalesWithin } from "../editing/scoring-faults.ts";
import { pointer } from "../fault.ts";
import { itemsById } from "../instrument-index.ts";
import { scalesIn } from "../scale-parts.ts";
import { neededParts } from "../scoring-rules.ts";
import { inLanguage } from "../text.ts";
import { endAnswer, plainAnswers } from "./end-answer.ts";
import { type Choose, fillIn, type Question } from "./fill-in.ts";

/** Answers at an end of what can be answered. */
export interface EdgeAnswers {
	/** Stable, such as `lowest`. */
	id: string;
	/** In a few English words, for the designer. */
	title: string;
	/** Worked out when they are wanted. */
	answers: () => Record<string, Answer>;
}

/**
 * Extreme ways of answering, each valid: what scores lowest and highest, nothing at all, "does not apply"
 * throughout, the longest texts, and, for each scale, as few parts as it is scored with and one fewer. Questions
 * that no scale has are answered so that the most of the others are shown.
 */
export function edgeAnswers(definition: Instrument): EdgeAnswers[] {
	const open = opening(definition);
	const end =
		(which: "lowest" | "highest"): Choose =>
		(item, before) =>
			endAnswer(definition, item, which) ?? open(item, before);
	const set = (id: string, title: string, choose: Choose): EdgeAnswers => ({
		id,
		title,
		answers: () => fillIn(definition, choose, end("highest")),
	});
	return [
		set("lowest", "All lowest", end("lowest")),
		set("highest", "All highest", end("highest")),
		set("skipped", "Everything skipped", () => undefined),
		set(
			"not-applicable",
			"All “does not apply”",
			(item, before) => notApplicable(definition, item) ?? open(item, before),
		),
		set("longest", "The longest texts", (item, before) =>
			item.type === "text" || item.type === "long-text"
				? longest(item.maxLength)
				: end("highest")(item, before),
		),
		...definition.scales.flatMap((scale) =>
			limits(definition, scale, set, end),
		),
	];
}

type MakeSet = (id: string, title: string, choose: Choose) => EdgeAnswers;

function limits(
	definition: Instrument,
	scale: Scale,
	set: MakeSet,
	end: (which: "highest") => Choose,
): EdgeAnswers[] {
	const parts = scale.items?.map((id) => [id]) ?? [
		...scalesIn(definition, scale).map((part) => itemsOf(definition, part)),
	];
	const all = new Set(parts.flat());
	const needed = neededParts(scale.missing, parts.length);
	const name = inLanguage(scale.title, definition.languages[0] ?? "en");
	const withParts = (count: number): Choose => {
		const kept = new Set(parts.slice(0, count).flat());
		return (item, before) =>
			all.has(item.id) && !kept.has(item.id)
				? undefined
				: end("highest")(item, before);
	};
	return [
		set(
			`limit${pointer(scale.id)}`,
			`${name}: as few answers as it needs`,
			withParts(needed),
		),
		set(
			`below${pointer(scale.id)}`,
			`${name}: one answer too few`,
			withParts(needed - 1),
		),
	];
}

/** The items of a scale, also by way of other scales. */
function itemsOf(definition: Instrument, scale: Scale): string[] {
	const within = [...scalesWithin(definition, scale)];
	return within.flatMap(({ items = [] }) => items);
}

function notApplicable(
	definition: Instrument,
	item: Question,
): Answer | undefined {
	const options = itemsById(definition).get(item.id)?.options.values() ?? [];
	const option = [...options].find(({ kind }) => kind === "not-applicable");
	if (!option || item.type === "ranking") return undefined;
	return item.type === "multiple" ? [option.code] : option.code;
}

/** Words of many lengths, one of them too long for a line. */
function longest(maxLength = DEFAULT_MAX_LENGTH): string {
	const words = `${"Unbrokenletters".repeat(6)} and some words of the usual kind, `;
	return words
		.repeat(Math.ceil(maxLength / words.length))
		.slice(0, maxLength - 1)
		.concat(".");
}

/** Answers so that the most of the questions that hang on an answer are shown. */
function opening(definition: Instrument): Choose {
	const hanging = new Map<string, Item[]>();
	for (const item of definition.items) {
		const asked = item.showIf ? comparisonsIn(item.showIf) : [];
		for (const id of new Set(asked.map((each) => each.item)))
			hanging.set(id, [...(hanging.get(id) ?? []), item]);
	}
	return (item, before) => {
		const answers = plainAnswers(definition, item);
		const asking = hanging.get(item.id);
		if (asking === undefined) return answers[0];
		const shown = (answer: Answer) => {
			const known = { ...before, [item.id]: answer };
			return asking.filter((each) => isShown(each, known)).length;
		};
		let best: { answer: Answer; count: number } | undefined;
		for (const answer of answers) {
			const count = shown(answer);
			if (!best || count > best.count) best = { answer, count };
		}
		return best?.answer;
	};
}
