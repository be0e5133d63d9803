import PptxGenJS from "pptxgenjs";
import type { Material } from "../material.ts";
import { findFigure, notesOf, quotesOf, shownScales } from "../material.ts";
import { sectionWords } from "../section-words.ts";
import { sourceLine } from "../source-line.ts";
import { type Deck, defineFrame } from "./frame.ts";
import { itemSlide } from "./item-slide.ts";
import { plain } from "./plain.ts";
import { scaleSlide } from "./scale-slide.ts";
import { tableSlide } from "./table-slide.ts";
import { timeSlide } from "./time-slide.ts";
import {
	listSlide,
	quotesSlide,
	titleSlide,
	wordsSlide,
} from "./words-slides.ts";

/** The report as slides whose charts and texts can be edited in PowerPoint and LibreOffice. */
export async function makeSlides(material: Material): Promise<Blob> {
	const deck: Deck = {
		file: new PptxGenJS(),
		source: plain(sourceLine(material)),
		synthetic: material.synthetic,
	};
	const { file } = deck;
	file.layout = "LAYOUT_WIDE";
	file.title = plain(material.title);
	file.company = "Waymark";
	file.subject = plain(material.survey);
	defineFrame(deck);
	titleSlide(deck, material);
	for (const section of material.content.sections) {
		const { title } = sectionWords[section.kind];
		if (section.text.trim() !== "") wordsSlide(deck, title, section.text);
		for (const figure of section.figures) {
			const { summary, scale, item } = findFigure(material, figure);
			if (summary && scale) scaleSlide(deck, { summary, scale });
			if (summary && item) itemSlide(deck, summary, item);
		}
		for (const { chart, figures } of material.charts)
			if (section.charts.includes(chart)) timeSlide(deck, figures);
		const quotes = quotesOf(material, [section]);
		if (quotes.length > 0) quotesSlide(deck, title, quotes);
	}
	tableSlide(deck, shownScales(material));
	listSlide(deck, "How the figures were worked out", notesOf(material));
	return (await file.write({ outputType: "blob" })) as Blob;
}
