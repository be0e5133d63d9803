import type { ChartWords } from "./chart-figure.tsx";
import { type Draw, tickSize } from "./plot.ts";
import { wrapText } from "./wrap-text.ts";

export interface Sheet extends ChartWords {
	draw: Draw;
}

export const sheetWidth = 880;
export const sheetFont = "Atkinson Hyperlegible Next";

const margin = 32;
const titleSize = 20;
const titleLine = 26;
const noteLine = 17;

/** A picture that stands by itself: finding above, what it rests on below. For files that leave the page. */
export function ChartSheet({ title, note, draw }: Sheet) {
	const inner = sheetWidth - 2 * margin;
	const { height, body, description } = draw(inner);
	const titleLines = wrapText(title, inner, titleSize);
	const noteLines = wrapText(note, inner, tickSize);
	const plotTop = margin + titleLines.length * titleLine + 8;
	const noteTop = plotTop + height + 24;
	const whole = noteTop + noteLines.length * noteLine + margin - 12;
	return (
		<svg
			xmlns="http://www.w3.org/2000/svg"
			viewBox={`0 0 ${sheetWidth} ${whole}`}
			width={sheetWidth}
			height={whole}
			fontFamily={`'${sheetFont}', Verdana, sans-serif`}
			role="img"
		>
			<title>{title}</title>
			<desc>{`${description} ${note}`}</desc>
			<rect width={sheetWidth} height={whole} fill="var(--chart-paper)" />
			<text fontSize={titleSize} fontWeight={700} fill="var(--chart-ink)">
				{titleLines.map((line, index) => (
					<tspan key={line} x={margin} y={margin + 16 + index * titleLine}>
						{line}
					</tspan>
				))}
			</text>
			<g transform={`translate(${margin} ${plotTop})`}>{body}</g>
			<text fontSize={tickSize} fill="var(--chart-quiet)">
				{noteLines.map((line, index) => (
					<tspan key={line} x={margin} y={noteTop + index * noteLine}>
						{line}
					</tspan>
				))}
			</text>
		</svg>
	);
}
