import { drawScale } from "../summary/draw-scale.ts";
import { figureNote } from "../summary/figure-note.ts";
import { finding } from "../summary/finding.ts";
import { counted } from "../words.ts";
import { MainFigures } from "./main-figures.tsx";
import { type Material, notesOf, quotesOf, shownScales } from "./material.ts";
import { Quotes } from "./quotes.tsx";
import { sourceLine } from "./source-line.ts";
import { StillFigure } from "./still-figure.tsx";

const mostRows = 5;
const mostNotes = 4;
const mostQuotes = 3;
/** In characters: what is longer is for the full report. */
const longestNote = 260;
const longestQuote = 200;

/** One page of A4: the sentence, the picture, the main figures, and what to know. */
export function OnePage({ material }: { material: Material }) {
	const [first] = shownScales(material);
	const draw = first && drawScale(first.summary, first.scale);
	const notes = notesOf(material);
	const short = notes
		.filter(({ length }) => length <= longestNote)
		.slice(0, mostNotes);
	const quotes = quotesOf(material, material.content.sections)
		.filter(({ text }) => text.length <= longestQuote)
		.slice(0, mostQuotes);
	if (!first)
		return (
			<p className="empty">
				There is no figure to summarise yet. Choose Write, and add a scale under
				“What changed”.
			</p>
		);
	return (
		<article className="report one-page">
			<p className="report-finding">{first.scale.sentence}</p>
			{draw && (
				<StillFigure
					level={2}
					title={finding(first.summary, first.scale)}
					note={figureNote(first.summary, first.scale)}
					draw={draw}
				/>
			)}
			<MainFigures
				material={material}
				most={quotes.length > 0 ? mostRows - 1 : mostRows}
			/>
			<Quotes quotes={quotes} />
			{short.length > 0 && (
				<section className="notes">
					<h2>What to know</h2>
					<ul>
						{short.map((note) => (
							<li key={note}>{note}</li>
						))}
						{notes.length > short.length && (
							<li>
								The full report has{" "}
								{counted(notes.length - short.length, "more note")}.
							</li>
						)}
					</ul>
				</section>
			)}
			<footer className="report-source">{sourceLine(material)}</footer>
		</article>
	);
}
