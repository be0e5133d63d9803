import { isShown } from "../conditions.ts";
import type { Answer, Condition, Instrument, Item } from "../definition.ts";
import { answerKinds } from "./answer-kinds.ts";
import { type Comparison, comparisonsIn } from "./comparisons.ts";

/** So many answers are tried for one question about a definition before it is left open. */
const MOST_TRIES = 20_000;

/** Answers given so far, by item. */
export type Path = Record<string, Answer>;

/** A definition, with what its conditions ask of each item. */
export interface AnswerSpace {
	instrument: Instrument;
	items: ReadonlyMap<string, { item: Item; place: number }>;
	asked: ReadonlyMap<string, readonly Comparison[]>;
	/** What `kindsIn` has found, by item. */
	kinds: Map<string, (Answer | undefined)[] | null>;
}

export function answerSpace(instrument: Instrument): AnswerSpace {
	const { items, redFlags = [] } = instrument;
	const conditions: Condition[] = [
		...items.flatMap(({ showIf }) => showIf ?? []),
		...redFlags.map(({ when }) => when),
	];
	const asked = new Map<string, Comparison[]>();
	for (const comparison of conditions.flatMap(comparisonsIn)) {
		const known = asked.get(comparison.item);
		if (known) known.push(comparison);
		else asked.set(comparison.item, [comparison]);
	}
	const places = items.map(
		(item, place) => [item.id, { item, place }] as const,
	);
	return { instrument, items: new Map(places), asked, kinds: new Map() };
}

/**
 * Walks every way, different for the conditions, of answering these items and those that their conditions hang
 * on, with hidden items unanswered.
 *
 * @param ids of the items that the question is about
 * @param isFound asked at the end of each way; true ends the walk
 * @param kindsOf the answers to try for an item, where not all that conditions tell apart
 * @returns whether a way was found; null when there are too many to try
 */
export function findPath(
	space: AnswerSpace,
	ids: Iterable<string>,
	isFound: (path: Path) => boolean,
	kindsOf = (item: Item) => kindsIn(space, item),
): boolean | null {
	const items = itemsBehind(space, ids);
	const kinds = items.map(kindsOf);
	const path: Path = {};
	let tries = 0;
	let isCutShort = false;
	function walk(at: number): boolean {
		const item = items[at];
		if (item === undefined) return isFound(path);
		const answers = isShown(item, path) ? kinds[at] : [undefined];
		if (++tries > MOST_TRIES || !answers) {
			isCutShort = true;
			return false;
		}
		for (const answer of answers) {
			if (answer === undefined) delete path[item.id];
			else path[item.id] = answer;
			if (walk(at + 1)) return true;
		}
		delete path[item.id];
		return false;
	}
	return walk(0) || (isCutShort ? null : false);
}

/** The answers to an item that conditions tell apart; null where there are too many. */
export function kindsIn(
	{ instrument, asked, kinds }: AnswerSpace,
	item: Item,
): (Answer | undefined)[] | null {
	const known = kinds.get(item.id);
	if (known !== undefined) return known;
	const found = answerKinds(instrument, item, asked.get(item.id) ?? []);
	kinds.set(item.id, found);
	return found;
}

/** These items and all that their conditions hang on, in the definition's order. */
function itemsBehind({ items }: AnswerSpace, ids: Iterable<string>): Item[] {
	const wanted = new Set(ids);
	for (const id of wanted) {
		const showIf = items.get(id)?.item.showIf;
		for (const { item } of showIf ? comparisonsIn(showIf) : [])
			wanted.add(item);
	}
	return [...wanted]
		.flatMap((id) => items.get(id) ?? [])
		.sort((a, b) => a.place - b.place)
		.map(({ item }) => item);
}
