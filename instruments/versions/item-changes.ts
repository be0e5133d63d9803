import type { Instrument, Item, Text } from "../definition.ts";
import { answersChange } from "./answer-changes.ts";
import { conditionFor } from "./condition-for.ts";
import type { ItemPair } from "./pair-items.ts";
import { type Languages, severityOf, textChange } from "./text-change.ts";
import type { JudgedChange, Severity } from "./version-change.ts";

/** What two versions are compared by. */
export interface Versions {
	before: Instrument;
	after: Instrument;
	languages: Languages;
	pairs: readonly ItemPair[];
}

export type ItemChange = Omit<JudgedChange, "item" | "touches">;
/** An item in both versions. */
export type Both = { [Side in keyof ItemPair]: Item };

/** How each question changed, by itself. */
export function itemChanges(versions: Versions): JudgedChange[] {
	return versions.pairs.flatMap((pair) => {
		const { before, after } = pair;
		const item = (after ?? before)?.id ?? "";
		const changes =
			before && after
				? changesOf({ before, after }, versions)
				: [addedOrRemoved(pair)];
		return changes.map((change) => ({ ...change, item, touches: [pair] }));
	});
}

function addedOrRemoved({ before, after }: ItemPair): ItemChange {
	const { type } = after ?? before ?? {};
	return {
		kind: "items",
		about: type === "information" ? "information" : "question",
		how: after ? "added" : "removed",
		severity: "substance",
		before: before && wordingOf(before),
		after: after && wordingOf(after),
	};
}

function changesOf(both: Both, versions: Versions): ItemChange[] {
	const { before, after } = both;
	const { languages } = versions;
	return [
		wordingChange(both, languages),
		textIn("help", both, languages, "substance"),
		textIn("whyWeAsk", both, languages, "form"),
		answersChange(both, versions),
		reverseChange(both),
		isRequired(before) === isRequired(after)
			? null
			: setting("required", "caution"),
		conditionFor(before, versions, "before") ===
		conditionFor(after, versions, "after")
			? null
			: setting("condition", "substance"),
	].filter((change) => change !== null);
}

/** What somebody is asked; what it is about where the wording is withheld. */
export function wordingOf({ text, topic }: Item): Text {
	return text ?? topic;
}

function wordingChange(
	{ before, after }: Both,
	languages: Languages,
): ItemChange | null {
	const isFilledIn = (before.text === null) !== (after.text === null);
	const how = isFilledIn
		? "filled-in"
		: textChange(wordingOf(before), wordingOf(after), languages);
	if (how === null) return null;
	return {
		kind: "wording",
		about: after.type === "information" ? "information" : "question",
		how,
		severity: severityOf(how, "substance"),
		before: wordingOf(before),
		after: wordingOf(after),
	};
}

const textsBeside = {
	help: { kind: "wording", about: "help" },
	whyWeAsk: { kind: "setting", about: "reason" },
} as const;

function textIn(
	field: keyof typeof textsBeside,
	both: Both,
	languages: Languages,
	severity: Severity,
): ItemChange | null {
	const [before = null, after = null] = [both.before, both.after].map((item) =>
		item.type === "information" ? null : (item[field] ?? null),
	);
	const how = textChange(before, after, languages);
	return (
		how && {
			...textsBeside[field],
			how,
			severity: severityOf(how, severity),
			before,
			after,
		}
	);
}

function reverseChange({ before, after }: Both): ItemChange | null {
	const [old, now] = [before, after].map(isReversed);
	if (old === now) return null;
	return {
		kind: "scoring",
		about: "direction-of-answers",
		how: "changed",
		severity: "substance",
		before: null,
		after: null,
	};
}

export function isReversed(item: Item): boolean {
	return "reverse" in item && item.reverse === true;
}

function isRequired(item: Item): boolean {
	return "required" in item && item.required === true;
}

function setting(
	about: "required" | "condition",
	severity: Severity,
): ItemChange {
	return {
		kind: "setting",
		about,
		how: "changed",
		severity,
		before: null,
		after: null,
	};
}
