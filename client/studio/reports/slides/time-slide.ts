import type { ChartFigures } from "../../../../server/over-time/figures.schemas.ts";
import { timeChart } from "../../../charts/time-chart.tsx";
import { spanWords } from "../../../charts/time-words.ts";
import { chartNote } from "../../over-time/chart-note.ts";
import { addNote } from "./add-note.ts";
import {
	addSlide,
	after,
	type Deck,
	font,
	ink,
	left,
	quiet,
	width,
} from "./frame.ts";
import { plain } from "./plain.ts";

/** A chart over time as lines that can be edited: the points, the centre and the limits. */
export function timeSlide(deck: Deck, figures: ChartFigures): void {
	const { points, finding, notes, method, measure } = figures;
	if (points.length === 0) return;
	const description = plain(timeChart(figures, 640).description);
	const slide = addSlide(
		deck,
		plain(finding),
		[description, ...notes, ...method].map(plain).join("\n"),
	);
	const labels = points.map((point) => plain(spanWords(point)));
	const lines: [name: string, values: (number | null)[]][] = [
		[plain(measure), points.map(({ value }) => value)],
		["Centre", points.map(({ centre }) => centre)],
		["Lower limit", points.map(({ lower }) => lower)],
		["Upper limit", points.map(({ upper }) => upper)],
	];
	const drawn = lines.filter(([, values]) =>
		values.every((value) => value !== null),
	);
	slide.addChart(
		deck.file.ChartType.line,
		drawn.map(([name, values]) => ({
			name,
			labels,
			values: values.map((value) => value ?? 0),
		})),
		{
			x: left,
			y: 1.35,
			w: width,
			h: 5,
			chartColors: [after, ink, quiet, quiet],
			lineSize: 2,
			lineDataSymbolSize: 6,
			catAxisLabelFontFace: font,
			catAxisLabelFontSize: 11,
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
	addNote(slide, chartNote(figures));
}
