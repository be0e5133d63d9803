import { useSuspenseQuery } from "@tanstack/react-query";
import type { Section } from "../../../server/reports/reports.schemas.ts";
import { TickField } from "../forms/tick-field.tsx";
import { useThisProject } from "../projects/use-project.ts";
import { quoteSource } from "./quotes.tsx";
import { quotesQuery } from "./reports-api.ts";
import { sectionWords } from "./section-words.ts";

/** The quotes of a section, and whether the themes are shown in it. */
export function ChooseWords({
	section,
	survey,
	onSection,
}: {
	section: Section;
	survey: string;
	onSection: (section: Section, field: string) => void;
}) {
	const { id: project } = useThisProject();
	const { data } = useSuspenseQuery(quotesQuery({ project, survey }));
	const { kind, quotes, themes } = section;
	return (
		<details className="chooser">
			<summary>
				Add quotes and themes
				<span className="visually-hidden"> to {sectionWords[kind].title}</span>
				{quotes.length > 0 && ` (${quotes.length} chosen)`}
			</summary>
			<TickField
				name={`${kind}-themes`}
				label="How many mention each theme"
				ticked={themes}
				onTick={(ticked) => onSection({ ...section, themes: ticked }, "themes")}
			/>
			{data.quotes.length === 0 && (
				<p className="hint">
					No quote is approved yet. Analysts approve them where they read what
					people wrote.
				</p>
			)}
			{data.quotes.map((quote) => (
				<TickField
					key={quote.id}
					name={`${kind}-quote-${quote.id}`}
					label={`“${quote.text}”`}
					hint={quoteSource(quote)}
					ticked={quotes.includes(quote.id)}
					onTick={(ticked) =>
						onSection(
							{
								...section,
								quotes: ticked
									? [...quotes, quote.id]
									: quotes.filter((id) => id !== quote.id),
							},
							"quotes",
						)
					}
				/>
			))}
		</details>
	);
}
