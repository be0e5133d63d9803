/** What changed between two versions of an instrument, in the studio's words. */
import type { Instrument } from "#instruments/definition.ts";
import type { VersionComparison } from "#instruments/versions/compare-versions.ts";
import type { ScaleEffect } from "#instruments/versions/scale-effects.ts";
import type {
	About,
	How,
	VersionChange,
} from "#instruments/versions/version-change.ts";
import { counted, english, listed } from "../words.ts";

const parts: Record<About, string> = {
	question: "Question",
	information: "Text to read",
	help: "Hint under the question",
	reason: "Why it is asked",
	answers: "Answers",
	"direction-of-answers": "Turned round before scoring",
	section: "Words above a group of questions",
	required: "Whether it may be skipped",
	condition: "Who is asked",
	order: "Order of the questions",
	recall: "Time asked about",
	stem: "Words above every question",
	respondent: "Who answers",
	introduction: "Introduction",
	title: "Name",
	languages: "Languages",
	scale: "Score",
	scoring: "How the score is made",
	direction: "Which end is better",
	bands: "Named stretches of the range",
	"measure-type": "What kind of measure it is",
};

const ways: Record<How, string> = {
	changed: "changed",
	spelling: "spelled otherwise",
	translation: "translation changed",
	"filled-in": "withheld wording put in or taken out",
	added: "added",
	removed: "taken out",
	moved: "changed",
};

/** `Question, power_1: changed` */
export function changeTitle({
	about,
	how,
	item,
	scale,
}: VersionChange): string {
	const where = item ?? scale;
	return `${parts[about]}${where ? `, ${where}` : ""}: ${ways[how]}`;
}

const counts: [of: (change: VersionChange) => boolean, words: string][] = [
	[is("question", "changed"), "reworded"],
	[is("question", "added"), "added"],
	[is("question", "removed"), "taken out"],
	[is("answers", "changed"), "with other answers"],
	[is("question", "spelling"), "spelled otherwise"],
];

function is(about: About, how: How) {
	return (change: VersionChange) =>
		change.about === about && change.how === how;
}

/** `3 questions reworded, 1 added; “Total” is not comparable.` */
export function comparisonSentence({
	changes,
	scales,
}: VersionComparison): string {
	if (changes.length === 0)
		return "Nothing that is asked or scored differs between the two.";
	const [first, ...others] = counts
		.map(([of, words]) => ({ n: changes.filter(of).length, words }))
		.filter(({ n }) => n > 0);
	const what = first
		? [
				`${counted(first.n, "question")} ${first.words}`,
				...others.map(({ n, words }) => `${n} ${words}`),
			].join(", ")
		: `No question reworded, ${counted(changes.length, "other change")}`;
	return `${what}; ${effectsSentence(scales)}.`;
}

function effectsSentence(scales: readonly ScaleEffect[]): string {
	if (scales.length === 0) return "there is no score to compare";
	const groups = (
		["not-comparable", "comparable-by-rule", "comparable"] as const
	)
		.map((effect) => ({
			effect,
			of: scales.filter((scale) => scale.effect === effect),
		}))
		.filter(({ of }) => of.length > 0);
	return groups
		.map(({ effect, of }) => {
			const names = of.map(({ title }) => `“${english(title)}”`);
			const which =
				groups.length === 1 && of.length > 1 ? "every score" : listed(names);
			const isOne = groups.length === 1 || of.length === 1;
			return `${which} ${isOne ? "is" : "are"} ${effectWords[effect].toLowerCase()}`;
		})
		.join("; ");
}

export const effectWords: Record<ScaleEffect["effect"], string> = {
	comparable: "Comparable",
	"comparable-by-rule": "Comparable by the items in common",
	"not-comparable": "Not comparable",
};

/** `consultation-relationship 1.0.0` */
export function nameOfVersion({ title, version }: Instrument): string {
	return `${english(title)}, version ${version}`;
}
