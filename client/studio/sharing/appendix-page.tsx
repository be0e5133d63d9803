import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import { measureChecksum } from "#instruments/sharing/measure-checksum.ts";
import { inLanguage } from "#instruments/text.ts";
import { SelectField } from "../forms/select-field.tsx";
import { Page } from "../layout/page.tsx";
import { instrumentQuery } from "../queries.ts";
import { languageName } from "../words.ts";
import { AppendixFacts } from "./appendix-facts.tsx";
import { AppendixLineage, AppendixTranslations } from "./appendix-lineage.tsx";
import { AppendixQuestions } from "./appendix-questions.tsx";
import { AppendixScales } from "./appendix-scales.tsx";

/** Everything that a report or an ethics form must say of an instrument, to be printed. */
export function AppendixPage() {
	const { id = "", version = "" } = useParams();
	const { data } = useSuspenseQuery(instrumentQuery(id, version));
	const { definition } = data;
	const [language, setLanguage] = useLanguage(definition);
	const title = inLanguage(definition.title, language);
	return (
		<Page
			title={`Appendix: ${title}`}
			lead={`Version ${version}. For a report or an ethics form.`}
			trail={[
				{ title: "Library", to: "/library" },
				{ title, to: `/library/${id}/${version}` },
			]}
			actions={
				<button type="button" className="button" onClick={() => window.print()}>
					Print
				</button>
			}
		>
			{definition.languages.length > 1 && (
				<div className="filter appendix-choice">
					<SelectField
						name="language"
						label="Language of the questions"
						choices={definition.languages.map((value) => ({
							value,
							label: languageName(value),
						}))}
						value={language}
						onValue={setLanguage}
					/>
				</div>
			)}
			<article className="appendix">
				<AppendixFacts detail={data} language={language} />
				<AppendixQuestions definition={definition} language={language} />
				<AppendixScales definition={definition} language={language} />
				<AppendixLineage definition={definition} language={language} />
				<AppendixTranslations definition={definition} />
				<Cautions definition={definition} language={language} />
				<footer className="muted">
					SHA-256 of what makes the measure what it is, as canonical JSON:{" "}
					<code className="checksum">{measureChecksum(definition)}</code>. Two
					forms with this checksum are the same measure. Made with Waymark.
				</footer>
			</article>
		</Page>
	);
}

/** The one of the address where the instrument has it, or its source language. */
function useLanguage({
	languages,
}: Instrument): [string, (language: string) => void] {
	const [search, setSearch] = useSearchParams();
	const asked = search.get("language") ?? "";
	const [source = "en"] = languages;
	return [
		languages.includes(asked) ? asked : source,
		(language) => setSearch({ language }, { replace: true }),
	];
}

function Cautions({
	definition: { cautions },
	language,
}: {
	definition: Instrument;
	language: string;
}) {
	if (cautions.length === 0) return null;
	const words = cautions.map((caution) => inLanguage(caution, language));
	return (
		<section className="section">
			<h2>Before reading the figures</h2>
			<ul>
				{words.map((caution) => (
					<li key={caution}>{caution}</li>
				))}
			</ul>
		</section>
	);
}
