import type { DifferenceKind, Section, Text } from "../definition.ts";
import type { Versions } from "./item-changes.ts";
import type { ItemPair } from "./pair-items.ts";
import { severityOf, textChange } from "./text-change.ts";
import type { About, JudgedChange, Severity } from "./version-change.ts";

/** What changed for all questions at once: the time asked about, who is asked, the words above, the order. */
export function wholeChanges(versions: Versions): JudgedChange[] {
	const { before, after } = versions;
	return [
		textOf("recall", before.recall, after.recall, versions),
		textOf("stem", before.stem, after.stem, versions),
		textOf(
			"introduction",
			before.introduction ?? before.purpose,
			after.introduction ?? after.purpose,
			versions,
		),
		textOf("title", before.title, after.title, versions),
		respondentChange(versions),
		languagesChange(versions),
		orderChange(versions),
		...sectionChanges(versions),
	].filter((change) => change !== null);
}

const texts = {
	recall: { kind: "recall", severity: "substance" },
	stem: { kind: "setting", severity: "substance" },
	introduction: { kind: "setting", severity: "form" },
	title: { kind: "setting", severity: "form" },
} as const satisfies Partial<
	Record<About, { kind: DifferenceKind; severity: Severity }>
>;

function textOf(
	about: keyof typeof texts,
	before: Text | undefined,
	after: Text | undefined,
	{ languages }: Versions,
): JudgedChange | null {
	const how = textChange(before, after, languages);
	const { kind, severity } = texts[about];
	return (
		how && {
			kind,
			about,
			how,
			severity: severityOf(how, severity),
			before: before ?? null,
			after: after ?? null,
			touches: "all",
		}
	);
}

function respondentChange({ before, after }: Versions): JudgedChange | null {
	if (before.respondent === after.respondent) return null;
	return {
		kind: "setting",
		about: "respondent",
		how: "changed",
		severity: "substance",
		before: { en: before.respondent },
		after: { en: after.respondent },
		touches: "all",
	};
}

function languagesChange({ before, after }: Versions): JudgedChange | null {
	const [old, now] = [before, after].map(({ languages }) =>
		languages.join(", "),
	);
	if (old === undefined || now === undefined || old === now) return null;
	return {
		kind: "setting",
		about: "languages",
		how: "changed",
		severity: "form",
		before: { en: old },
		after: { en: now },
		touches: "none",
	};
}

function orderChange({ before, after, pairs }: Versions): JudgedChange | null {
	const [old, now] = (["before", "after"] as const).map((side) =>
		inOrderOf(side === "before" ? before : after, side, pairs),
	);
	if (!old || !now || old.every((pair, place) => pair === now[place]))
		return null;
	return {
		kind: "order",
		about: "order",
		how: "moved",
		severity: "caution",
		before: namesOf(old, "before"),
		after: namesOf(now, "after"),
		touches: "none",
	};
}

/** What is in both versions, in the order of one of them. */
function inOrderOf(
	{ items }: Versions["before"],
	side: keyof ItemPair,
	pairs: readonly ItemPair[],
): ItemPair[] {
	const byItem = new Map(pairs.map((pair) => [pair[side], pair]));
	return items.flatMap((item) => {
		const pair = byItem.get(item);
		return pair?.before && pair.after ? pair : [];
	});
}

function namesOf(pairs: readonly ItemPair[], side: keyof ItemPair): Text {
	const items = pairs.flatMap((pair) => pair[side] ?? []);
	const languages = Object.keys(items[0]?.topic ?? { en: "" });
	return Object.fromEntries(
		languages.map((language) => [
			language,
			items.map((item) => item.topic[language] ?? item.id).join("; "),
		]),
	);
}

/**
 * The words above a group of questions: those of its text may set them in another light, its heading and
 * which group a question stands in do not.
 */
function sectionChanges(versions: Versions): JudgedChange[] {
	const groups = new Map<string, ItemPair[]>();
	for (const pair of versions.pairs) {
		if (!pair.before || !pair.after) continue;
		const key = JSON.stringify([pair.before.section, pair.after.section]);
		const group = groups.get(key);
		if (group) group.push(pair);
		else groups.set(key, [pair]);
	}
	return [...groups.values()].flatMap((pairs) => {
		const { before, after } = pairs[0] as ItemPair;
		return sectionChange(
			find(versions.before.sections, before?.section),
			find(versions.after.sections, after?.section),
			pairs,
			versions,
		);
	});
}

function sectionChange(
	before: Section | undefined,
	after: Section | undefined,
	pairs: readonly ItemPair[],
	{ languages }: Versions,
): JudgedChange[] {
	const text = textChange(before?.text, after?.text, languages);
	const title = textChange(before?.title, after?.title, languages);
	const change = {
		kind: "setting",
		about: "section",
		touches: pairs,
	} as const;
	return [
		text && {
			...change,
			how: text,
			severity: severityOf(text, "substance"),
			before: before?.text ?? null,
			after: after?.text ?? null,
		},
		title && {
			...change,
			how: title,
			severity: "form" as const,
			before: before?.title ?? null,
			after: after?.title ?? null,
		},
	].filter((each) => each !== null);
}

function find(
	sections: readonly Section[] | undefined,
	id: string | undefined,
): Section | undefined {
	return sections?.find((section) => section.id === id);
}
