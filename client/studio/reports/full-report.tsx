import type { Section } from "../../../server/reports/reports.schemas.ts";
import { ItemFigure } from "../summary/item-figure.tsx";
import { ChartOfSection } from "./chart-of-section.tsx";
import { MainFigures } from "./main-figures.tsx";
import { findFigure, type Material, notesOf, quotesOf } from "./material.ts";
import { Quotes } from "./quotes.tsx";
import { ScaleFigure } from "./scale-figure.tsx";
import { sectionWords } from "./section-words.ts";
import { sourceLine } from "./source-line.ts";
import { StillItem } from "./still-item.tsx";
import { TextOfSection } from "./text-of-section.tsx";
import { ThemeTable } from "./theme-table.tsx";

/** The whole report: sections with what they show, the main figures, and what to know about them. */
export function FullReport({
	material,
	still = false,
}: {
	material: Material;
	/** For files: nothing in it can be pressed. */
	still?: boolean;
}) {
	const notes = notesOf(material);
	const sections = material.content.sections.filter(hasSomething);
	return (
		<article className="report">
			{sections.length === 0 && (
				<p className="empty">
					Nothing is written yet. Choose Write, and begin with why you did it.
				</p>
			)}
			{sections.map((section) => (
				<section key={section.kind} className="report-section">
					<h2>{sectionWords[section.kind].title}</h2>
					<TextOfSection text={section.text} />
					<Figures section={section} material={material} still={still} />
					{section.charts.map((id) => (
						<ChartOfSection
							key={id}
							figures={
								material.charts.find(({ chart }) => chart === id)?.figures
							}
							still={still}
						/>
					))}
					{section.themes && material.themes && (
						<ThemeTable figures={material.themes} />
					)}
					<Quotes quotes={quotesOf(material, [section])} />
				</section>
			))}
			<section className="report-section">
				{shownAny(material) && <h2>Main figures</h2>}
				<MainFigures material={material} />
			</section>
			{notes.length > 0 && (
				<section className="report-section notes">
					<h2>What to know about the figures</h2>
					<ul>
						{notes.map((note) => (
							<li key={note}>{note}</li>
						))}
					</ul>
				</section>
			)}
			<footer className="report-source">{sourceLine(material)}</footer>
		</article>
	);
}

function hasSomething(section: Section): boolean {
	const { text, figures, charts, quotes, themes } = section;
	const shown = figures.length + charts.length + quotes.length;
	return text.trim() !== "" || shown > 0 || themes;
}

function shownAny({ content }: Material): boolean {
	return content.sections.some(({ figures }) =>
		figures.some(({ of }) => of === "scale"),
	);
}

function Figures({
	section,
	material,
	still,
}: {
	section: Section;
	material: Material;
	still: boolean;
}) {
	return section.figures.map((figure) => {
		const { summary, scale, item } = findFigure(material, figure);
		const key = JSON.stringify(figure);
		if (summary && scale)
			return <ScaleFigure key={key} shown={{ summary, scale }} still={still} />;
		if (summary && item && still)
			return <StillItem key={key} summary={summary} item={item} />;
		if (summary && item)
			return <ItemFigure key={key} summary={summary} item={item} />;
		return (
			<p key={key} className="hint">
				A figure is not shown here: it would tell of too few people, or the
				survey no longer has it.
			</p>
		);
	});
}
