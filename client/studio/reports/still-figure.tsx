import type { ChartWords } from "../../charts/chart-figure.tsx";
import type { Draw } from "../../charts/plot.ts";

/** Wide enough for two waves beside each other, narrow enough that text is read on paper. */
const width = 640;

/** A picture for paper and for files: nothing in it can be pressed. */
export function StillFigure({
	title,
	note,
	draw,
	level = 3,
}: ChartWords & {
	draw: Draw;
	level?: 2 | 3;
}) {
	const { height, body, description } = draw(width);
	const Heading = `h${level}` as const;
	return (
		<figure className="chart">
			<Heading>{title}</Heading>
			<svg
				viewBox={`0 0 ${width} ${height}`}
				role="img"
				aria-label={`${title}. ${description}`}
			>
				{body}
			</svg>
			<figcaption>{note}</figcaption>
		</figure>
	);
}
