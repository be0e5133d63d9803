import type { Instrument, Lineage } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import {
	type Progress,
	translationsOf,
} from "#instruments/translations/translations-of.ts";
import { counted, languageName } from "../words.ts";
import { Fact } from "./appendix-facts.tsx";

const relations: Record<Lineage["relation"], string> = {
	"adapted-from": "Adapted from",
	"new-version-of": "New version of",
	"inspired-by": "Inspired by",
	"easy-read-of": "Easy-read version of",
	"child-version-of": "Version for children of",
	"proxy-version-of": "Version for somebody who answers for another, of",
};

/** What it was made from, and each difference, item by item. */
export function AppendixLineage({
	definition: { lineage },
	language,
}: {
	definition: Instrument;
	language: string;
}) {
	if (!lineage) return null;
	const { from, relation, items = {}, differences } = lineage;
	return (
		<section className="section">
			<h2>Where it comes from</h2>
			<p>
				{relations[relation]} <strong>{from.title}</strong>
				{from.id && ` (${from.id} ${from.version ?? ""})`}. What is known about
				the source does not carry over.
			</p>
			<dl className="facts">
				{differences.map(({ item, kind, note }) => (
					<Fact
						key={`${item} ${kind} ${inLanguage(note, language)}`}
						title={item ? `${item}, ${kind}` : kind}
					>
						{inLanguage(note, language)}
					</Fact>
				))}
				{Object.entries(items).map(([own, theirs]) => (
					<Fact key={`${own} ${theirs}`} title={own}>
						goes by <code>{theirs}</code> in the source
					</Fact>
				))}
			</dl>
		</section>
	);
}

const progressWords: Record<Progress, string> = {
	missing: "not translated",
	stale: "translated from an older text",
	unreviewed: "not checked by anybody",
	reviewed: "checked",
	vouched: "given by whoever made the instrument",
};

/** How far each translation has come. */
export function AppendixTranslations({
	definition,
}: {
	definition: Instrument;
}) {
	const [, ...others] = definition.languages;
	if (others.length === 0) return null;
	return (
		<section className="section">
			<h2>Translations</h2>
			<dl className="facts">
				{others.map((language) => (
					<Fact key={language} title={languageName(language)}>
						{stateOf(definition, language)}
					</Fact>
				))}
			</dl>
		</section>
	);
}

function stateOf(definition: Instrument, language: string): string {
	const counts = new Map<Progress, number>();
	for (const { progress } of translationsOf(definition, language))
		counts.set(progress, (counts.get(progress) ?? 0) + 1);
	return [...counts]
		.map(([progress, n]) => `${counted(n, "text")} ${progressWords[progress]}`)
		.join("; ");
}
