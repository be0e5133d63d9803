import type { Scale, Text } from "../definition.ts";
import { cautionsOf } from "./cautions.ts";
import type { Versions } from "./item-changes.ts";
import { isTurned, reasonsAgainst } from "./item-reasons.ts";
import { type ItemsInCommon, itemsInCommon } from "./items-in-common.ts";
import type { ItemPair } from "./pair-items.ts";
import { pairScales, type ScalePair } from "./scale-changes.ts";
import type { About, JudgedChange } from "./version-change.ts";

/** Whether a scale's scores in one version may be set beside those in another, and why not. */
export type ScaleEffect = {
	scale: string;
	title: Text;
	/** In plain words, to follow "because"; none where it is comparable. */
	reasons: string[];
	/** What has been seen to move answers a little: told beside every comparison. */
	cautions: string[];
} & (
	| { effect: "comparable" | "not-comparable" }
	| { effect: "comparable-by-rule"; rule: ItemsInCommon }
);

/** What the changes do to each scale of either version. */
export function scaleEffects(
	versions: Versions,
	changes: readonly JudgedChange[],
): ScaleEffect[] {
	const pairs = pairScales(versions.before, versions.after);
	// A draft may have a scale that is made from itself: what it is within is not asked again.
	const effectOf = (
		{ before, after }: ScalePair,
		around: readonly string[] = [],
	): ScaleEffect => {
		const { id = "", title = { en: "" } } = after ?? before ?? {};
		const of = { scale: id, title };
		if (!before || !after)
			return { ...of, effect: "not-comparable", cautions: [], reasons: [GONE] };
		const within = [...(before.scales ?? []), ...(after.scales ?? [])];
		const inner = [...around, id];
		const parts = pairs
			.filter((pair) => {
				const part = (pair.after ?? pair.before)?.id ?? "";
				return within.includes(part) && !inner.includes(part);
			})
			.map((pair) => effectOf(pair, inner));
		return { ...of, ...judge({ before, after, parts }, versions, changes) };
	};
	return pairs.map((pair) => effectOf(pair));
}

const GONE = "one of the versions has no such scale";

/** A scale in both versions, with what is said of the scales that it is made from. */
interface BothScales {
	before: Scale;
	after: Scale;
	parts: readonly ScaleEffect[];
}

type Verdict = ScaleEffect extends infer Effect
	? Effect extends ScaleEffect
		? Omit<Effect, "scale" | "title">
		: never
	: never;

function judge(
	{ before, after, parts }: BothScales,
	versions: Versions,
	changes: readonly JudgedChange[],
): Verdict {
	const own = changes.filter(({ scale }) => scale === after.id);
	const items = itemsOf({ before, after }, versions.pairs);
	const whole = reasonsForAll(changes, own);
	const ofItems = items.map((pair) => ({
		pair,
		reasons: reasonsAgainst(pair, { before, after }, changes),
	}));
	const isRescored =
		own.some(({ about }) => about === "scoring") ||
		items.some((pair) => isTurned(pair, changes));
	const reasons = distinct([
		...whole,
		...parts.flatMap((part) => part.reasons),
		...ofItems.flatMap((each) => each.reasons),
	]);
	// What an item less does to the rule is said by the item.
	if (isRescored && reasons.length === 0)
		reasons.push("it is scored otherwise");
	const cautions = distinct([
		...cautionsOf(items, own, versions, changes),
		...parts.flatMap((part) => part.cautions),
	]);
	if (reasons.length === 0) return { effect: "comparable", reasons, cautions };
	if (whole.length > 0) return { effect: "not-comparable", reasons, cautions };
	const same = ofItems.flatMap((each) =>
		each.reasons.length === 0 ? each.pair : [],
	);
	const rule = itemsInCommon({ before, after }, same, versions.after);
	return typeof rule === "string"
		? { effect: "not-comparable", reasons: [...reasons, rule], cautions }
		: { effect: "comparable-by-rule", reasons, cautions, rule };
}

function itemsOf(
	{ before, after }: { before: Scale; after: Scale },
	pairs: readonly ItemPair[],
): ItemPair[] {
	const isIn = ({ items = [] }: Scale, id: string | undefined) =>
		id !== undefined && items.includes(id);
	return pairs.filter(
		(pair) => isIn(before, pair.before?.id) || isIn(after, pair.after?.id),
	);
}

const forAll: Partial<Record<About, string>> = {
	recall: "the time asked about is another",
	stem: "the words above every question are others",
	respondent: "it asks other people",
	"measure-type":
		"it measures something of another kind: a state, a change, an experience or an event",
};

/** What no choice of questions puts right. */
function reasonsForAll(
	changes: readonly JudgedChange[],
	own: readonly JudgedChange[],
): string[] {
	return [
		...changes.filter(({ touches }) => touches === "all"),
		...own.filter(({ about }) => about === "measure-type"),
	]
		.filter(({ severity }) => severity === "substance")
		.map(({ about }) => forAll[about] ?? about);
}

function distinct(words: readonly string[]): string[] {
	return [...new Set(words)];
}
