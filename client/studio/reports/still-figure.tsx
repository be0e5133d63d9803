import type { ChartWords } from "../../charts/chart-figure.tsx";
import type { Draw } from "../../charts/plot.ts";
import { useWidth } from "../../charts/use-width.ts";
import { useIsPrinting } from "./use-is-printing.ts";

/** Wide enough for two waves beside each other, narrow enough that text is read on paper. */
const onPaper = 640;

/** A picture for paper and for files: nothing in it can be pressed. On a narrow screen it is drawn as narrow as that. */
export function StillFigure({
	title,
	note,
	draw,
	level = 3,
}: ChartWords & {
	draw: Draw;
	level?: 2 | 3;
}) {
	const [box, room] = useWidth(onPaper);
	const width = useIsPrinting() ? onPaper : Math.min(room, onPaper);
	const { height, body, description } = draw(width);
	const Heading = `h${level}` as const;
	return (
		<figure className="chart">
			<Heading>{title}</Heading>
			<div ref={box}>
				<svg
					viewBox={`0 0 ${width} ${height}`}
					role="img"
					aria-label={`${title}. ${description}`}
				>
					{body}
				</svg>
			</div>
			<figcaption>{note}</figcaption>
		</figure>
	);
}
