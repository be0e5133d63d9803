import { decimalsFor } from "../../../charts/format.ts";
import { figureNote } from "../../summary/figure-note.ts";
import { finding } from "../../summary/finding.ts";
import { meansOf } from "../../summary/means-of.ts";
import { rowOf } from "../main-figures.tsx";
import type { ShownScale } from "../material.ts";
import { addNote } from "./add-note.ts";
import {
	addSlide,
	after,
	before,
	type Deck,
	font,
	ink,
	left,
	quiet,
	width,
} from "./frame.ts";
import { plain } from "./plain.ts";

/** One finding: its sentence, a chart of the two means that can be edited, and what it rests on. */
export function scaleSlide(deck: Deck, shown: ShownScale): void {
	const { summary, scale } = shown;
	const sentence = plain(scale.sentence);
	const note = plain(figureNote(summary, scale));
	const row = rowOf(shown);
	const notes = scale.notes.map(({ text }) => plain(text)).join("\n");
	const slide = addSlide(
		deck,
		plain(finding(summary, scale)),
		`${sentence}\n${note}\n${notes}`,
	);
	slide.addText(sentence, {
		x: left,
		y: 1.3,
		w: width,
		h: 0.9,
		fontFace: font,
		fontSize: 16,
		color: ink,
		margin: 0,
		valign: "top",
	});
	const means = meansOf(summary, scale).filter(({ mean }) => mean !== null);
	if (means.length > 0)
		slide.addChart(
			deck.file.ChartType.bar,
			[
				{
					name: `Mean of ${plain(scale.title)}`,
					labels: means.map(
						({ title, scored }) => `${plain(title)} (n = ${scored})`,
					),
					values: means.map(({ mean }) => mean ?? 0),
				},
			],
			{
				x: left,
				y: 2.25,
				w: 7.6,
				h: 4.1,
				barDir: "col",
				barGapWidthPct: 80,
				chartColors: [before, after],
				valAxisMinVal: scale.range.min,
				valAxisMaxVal: scale.range.max,
				showValue: true,
				dataLabelFormatCode: decimalsFor(scale.range) === 1 ? "0.0" : "0.00",
				dataLabelFontFace: font,
				dataLabelColor: ink,
				dataLabelFontSize: 14,
				dataLabelPosition: "outEnd",
				catAxisLabelFontFace: font,
				catAxisLabelFontSize: 14,
				valAxisLabelFontFace: font,
				valAxisLabelFontSize: 12,
				valGridLine: { color: "E4E1D8", size: 0.5 },
				altText: sentence,
			},
		);
	slide.addText(
		[
			["Before: mean (n)", row.before],
			["After: mean (n)", row.after],
			["Difference (95 % interval)", row.difference],
		].flatMap(([name = "", value = ""]) => [
			{
				text: name,
				options: { fontSize: 12, color: quiet, breakLine: true },
			},
			{
				text: plain(value),
				options: { fontSize: 18, bold: true, color: ink, breakLine: true },
			},
		]),
		{ x: 8.6, y: 2.4, w: 4.1, h: 3.2, fontFace: font, valign: "top" },
	);
	addNote(slide, note);
}
