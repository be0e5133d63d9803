import type { Answer, Code, Instrument, Item, Scale } from "../definition.ts";
import { pointer } from "../fault.ts";
import { itemsById } from "../instrument-index.ts";
import { countsInScale, worthInScale } from "../scored-item.ts";
import { neededParts } from "../scoring-rules.ts";
import { isExclusive } from "../values.ts";
import type { Advice } from "./advice.ts";
import { kindOf } from "./answer-kinds.ts";
import {
	type AnswerSpace,
	answerSpace,
	findPath,
	kindsIn,
	type Path,
} from "./answer-paths.ts";

/** Scales of which conditions keep so many parts hidden that they, or the ends of their range, are never reached. */
export function scaleReachAdvice(definition: Instrument): Advice[] {
	const space = answerSpace(definition);
	return definition.scales.flatMap((scale, i) =>
		hangsOnConditions(space, scale)
			? reachAdvice(space, scale, pointer("scales", i))
			: [],
	);
}

/** Where nothing is hidden, each part can have any value, and `checkDefinition` has checked the range. */
function hangsOnConditions({ items }: AnswerSpace, scale: Scale): boolean {
	const parts = (scale.items ?? []).map((id) => items.get(id)?.item);
	return (
		parts.every((item) => item !== undefined) &&
		parts.some((item) => item.showIf !== undefined)
	);
}

function reachAdvice(space: AnswerSpace, scale: Scale, at: string): Advice[] {
	const items = scale.items ?? [];
	const needed = neededParts(scale.missing, items.length);
	const enough = canHave(space, scale, needed, () => true);
	if (enough === null) return [notChecked(at)];
	if (!enough) return [neverScored(at + pointer("missing"), needed)];
	const wanted = fewestAtEnd(scale, needed);
	const ends = (["min", "max"] as const).map((end) =>
		canHave(space, scale, wanted[end], (id, answer) =>
			isAtEnd(space, scale, end, id, answer),
		),
	);
	if (ends.includes(null)) return [notChecked(at)];
	return ends.includes(false) ? [outOfReach(at + pointer("range"))] : [];
}

/** A mean of few parts reaches its ends as well as one of all; a total needs every part to be as high as it can be. */
function fewestAtEnd({ rule, items = [], impute }: Scale, needed: number) {
	const isTotal = rule === "count" || (rule === "sum" && impute === undefined);
	return { min: needed, max: isTotal ? items.length : needed };
}

type IsWanted = (id: string, answer: Answer) => boolean;

/** Whether so many of a scale's parts can have a value at once, each a wanted one, and none another. */
function canHave(
	space: AnswerSpace,
	scale: Scale,
	needed: number,
	isWanted: IsWanted,
): boolean | null {
	const parts = scale.items ?? [];
	const count = (path: Path) =>
		parts.filter((id) => {
			const answer = path[id];
			return answer !== undefined && isWorth(space, scale, id, answer);
		}).length;
	return findPath(
		space,
		parts,
		(path) => count(path) >= needed,
		(item) =>
			parts.includes(item.id)
				? wantedKinds(space, scale, item, isWanted)
				: kindsIn(space, item),
	);
}

/** One wanted answer of each kind; where no condition asks about the item, one that has a value is the best there is. */
function wantedKinds(
	space: AnswerSpace,
	scale: Scale,
	item: Item,
	isWanted: IsWanted,
): (Answer | undefined)[] | null {
	const kinds = kindsIn(space, item);
	if (kinds === null) return null;
	const asked = space.asked.get(item.id) ?? [];
	const wanted = endAnswers(space, scale, item).filter(
		(answer) =>
			isWorth(space, scale, item.id, answer) && isWanted(item.id, answer),
	);
	const [any] = wanted;
	if (asked.length === 0) return [any];
	const others = kinds.filter(
		(answer) => answer === undefined || !isWorth(space, scale, item.id, answer),
	);
	const alike = new Map(
		wanted.map((answer) => [kindOf(item, answer, asked), answer]),
	);
	return [...alike.values(), ...others];
}

function isWorth(space: AnswerSpace, scale: Scale, id: string, answer: Answer) {
	const indexed = itemsById(space.instrument).get(id);
	return indexed !== undefined && worthInScale(scale, indexed, answer) !== null;
}

function isAtEnd(
	space: AnswerSpace,
	scale: Scale,
	end: "min" | "max",
	id: string,
	answer: Answer,
): boolean {
	const indexed = itemsById(space.instrument).get(id);
	const item = space.items.get(id)?.item;
	if (!indexed || !item) return false;
	const worth = (each: Answer) => worthInScale(scale, indexed, each);
	const all = endAnswers(space, scale, item).flatMap(
		(each) => worth(each) ?? [],
	);
	return (
		worth(answer) === (end === "min" ? Math.min(...all) : Math.max(...all))
	);
}

/** Answers to an item among which are those of the lowest and of the highest worth. */
function endAnswers(
	{ instrument }: AnswerSpace,
	scale: Scale,
	item: Item,
): Answer[] {
	const indexed = itemsById(instrument).get(item.id);
	if (!indexed) return [];
	const options = [...indexed.options.values()];
	if (item.type === "multiple") {
		const counted = options.filter((o) => countsInScale(scale, o));
		const together = counted.filter((option) => !isExclusive(option));
		const none = options.filter((option) => !counted.includes(option));
		const lists: Code[][] = [
			together.map(({ code }) => code),
			...counted.map(({ code }) => [code]),
			...none.slice(0, 1).map(({ code }) => [code]),
		];
		return lists.filter((codes) => codes.length > 0);
	}
	if (options.length > 0) return options.map(({ code }) => code);
	const { range } = indexed;
	return range === null ? [] : [range.min, range.max];
}

function neverScored(path: string, needed: number): Advice {
	const message = `No way through the questionnaire shows the ${needed} parts that this scale needs, so it is never scored. Ask for fewer, or change the conditions.`;
	return { path, code: "scale-never-scored", message, level: "look" };
}

function outOfReach(path: string): Advice {
	const message =
		"No way through the questionnaire reaches both ends of this range, because conditions hide parts of the scale or tie their answers together. Scores would look lower or higher than they are. Use a mean, or change the conditions.";
	return { path, code: "range-out-of-reach", message, level: "look" };
}

function notChecked(path: string): Advice {
	const message =
		"Not checked: the conditions of this scale's parts hang on too many answers to try them all. Try the lowest and the highest answers in the preview.";
	return { path, code: "scale-not-checked", message, level: "tip" };
}
