import type {
	ItemSummary,
	Summary,
} from "../../../../server/summaries/summaries.schemas.ts";
import { drawItem, itemNote, titled } from "../../summary/draw-item.ts";
import { addNote } from "./add-note.ts";
import {
	addSlide,
	after,
	before,
	type Deck,
	font,
	ink,
	left,
	width,
} from "./frame.ts";
import { plain } from "./plain.ts";

/** One question: the share of each option at both waves, as a chart that can be edited. */
export function itemSlide(
	deck: Deck,
	summary: Summary,
	item: ItemSummary,
): void {
	const description = plain(drawItem(item, summary)(640).description);
	const note = plain(itemNote(item, summary));
	const slide = addSlide(deck, plain(item.text), `${description}\n${note}`);
	const waves = titled(item, summary).filter(({ options }) =>
		options.some(({ share }) => share !== null),
	);
	if (waves.length === 0)
		slide.addText("Too few people answered alike to show shares.", {
			x: left,
			y: 1.5,
			w: width,
			h: 1,
			fontFace: font,
			fontSize: 16,
			color: ink,
		});
	else
		slide.addChart(
			deck.file.ChartType.bar,
			waves.map(({ title, answered, ...wave }) => {
				// PowerPoint draws the first option lowest.
				const options = wave.options.toReversed();
				return {
					name: `${plain(title)}${answered === null ? "" : ` (n = ${answered})`}`,
					labels: options.map(({ label, share }) =>
						plain(share === null ? `${label} (not shown)` : label),
					),
					values: options.map(({ share }) => share ?? 0),
				};
			}),
			{
				x: left,
				y: 1.35,
				w: width,
				h: 5,
				barDir: "bar",
				barGapWidthPct: 50,
				chartColors: [before, after],
				valAxisMinVal: 0,
				valAxisMaxVal: 1,
				valAxisLabelFormatCode: "0%",
				showValue: true,
				dataLabelFormatCode: "0%",
				dataLabelColor: ink,
				dataLabelFontFace: font,
				dataLabelFontSize: 12,
				catAxisLabelFontFace: font,
				catAxisLabelFontSize: 12,
				valAxisLabelFontFace: font,
				valAxisLabelFontSize: 11,
				valGridLine: { color: "E4E1D8", size: 0.5 },
				showLegend: true,
				legendPos: "t",
				legendFontFace: font,
				legendFontSize: 12,
				altText: description,
			},
		);
	addNote(slide, note);
}
