import { useMemo } from "react";
import type { Instrument, Text } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { compareVersions } from "#instruments/versions/compare-versions.ts";
import type { VersionChange } from "#instruments/versions/version-change.ts";
import { conditionInWords } from "../library/condition-in-words.ts";
import { languageName } from "../words.ts";
import { changeTitle, comparisonSentence } from "./change-words.ts";
import "./comparisons.css";
import { Effects } from "./effects.tsx";
import { TextDifference } from "./text-difference.tsx";

/** What changed between two versions of an instrument, what that does to each score, and every change word by word. */
export function Differences({
	before,
	after,
	language = "en",
}: {
	before: Instrument;
	after: Instrument;
	/** In which the texts are shown; a translation that alone changed is shown in its own. */
	language?: string;
}) {
	const comparison = useMemo(
		() => compareVersions(before, after),
		[before, after],
	);
	const { changes, scales } = comparison;
	return (
		<div className="differences">
			<p className="finding">{comparisonSentence(comparison)}</p>
			<Effects effects={scales} />
			{changes.length > 0 && (
				<section className="section">
					<h2>Every change</h2>
					<ol className="changes">
						{changes.map((change) => (
							<li key={keyOf(change)}>
								<h3>{changeTitle(change)}</h3>
								<Words
									change={change}
									versions={{ before, after }}
									language={language}
								/>
							</li>
						))}
					</ol>
				</section>
			)}
		</div>
	);
}

function keyOf({ about, how, item, scale, before, after }: VersionChange) {
	return JSON.stringify([about, how, item, scale, before, after]);
}

interface Shown {
	change: VersionChange;
	versions: { before: Instrument; after: Instrument };
	language: string;
}

function Words({ change, versions, language }: Shown) {
	if (change.how === "translation")
		return <Translations change={change} versions={versions} />;
	const { before, after } =
		change.about === "condition" || change.about === "required"
			? settingOf(change, versions, language)
			: change;
	if (before === null && after === null) return null;
	const inWords = (text: Text | null) => text && inLanguage(text, language);
	return (
		<TextDifference
			before={inWords(before)}
			after={inWords(after)}
			language={languageOf(after ?? before, language)}
		/>
	);
}

function languageOf(text: Text | null, wanted: string): string {
	const [first = wanted, ...others] = Object.keys(text ?? {});
	return [first, ...others].includes(wanted) ? wanted : first;
}

/** Each language in which the words are others. */
function Translations({ change, versions }: Omit<Shown, "language">) {
	const { before, after } = change;
	const changed = versions.after.languages.filter(
		(each) => before?.[each] && after?.[each] && before[each] !== after[each],
	);
	return changed.map((each) => (
		<div key={each}>
			<p className="muted">{languageName(each)}</p>
			<TextDifference
				before={before?.[each] ?? null}
				after={after?.[each] ?? null}
				language={each}
			/>
		</div>
	));
}

/** When a question is shown, or whether it may be skipped, in a sentence. */
function settingOf(
	{ about, item: id }: VersionChange,
	{ before, after }: Shown["versions"],
	language: string,
): { before: Text; after: Text } {
	const source = after.lineage?.items?.[id ?? ""] ?? id;
	const inWords = (instrument: Instrument, itemId: string | undefined) => {
		const item =
			instrument.items.find((each) => each.id === itemId) ??
			instrument.items.find((each) => each.id === id);
		if (about === "required")
			return item && "required" in item && item.required
				? "It must be answered."
				: "It may be skipped.";
		return item?.showIf
			? `Asked when ${conditionInWords(item.showIf, instrument, language)}.`
			: "Asked of everybody.";
	};
	return {
		before: { en: inWords(before, source) },
		after: { en: inWords(after, id) },
	};
}
