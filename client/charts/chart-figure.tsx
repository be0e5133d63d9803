import { type ReactNode, useId } from "react";
import { ChartPicture } from "./chart-picture.tsx";
import { ChartTools } from "./chart-tools.tsx";
import type { Draw } from "./plot.ts";
import { useWidth } from "./use-width.ts";

export interface ChartWords {
	/** The finding. */
	title: string;
	/** What the figures stand on: n, interval, date, source. Burned into exports. */
	note: string;
}

/** A picture with its finding above, what it stands on below, its table beside, and its exports. */
export function ChartFigure({
	title,
	note,
	draw,
	table,
	level = 3,
}: ChartWords & {
	draw: Draw;
	/** The same figures as a table. */
	table: ReactNode;
	/** Depth of its heading in the page. */
	level?: 2 | 3 | 4;
}) {
	const id = useId();
	const [box, width] = useWidth(640);
	const Heading = `h${level}` as const;
	return (
		<figure className="chart" aria-labelledby={`${id}-title`}>
			<Heading id={`${id}-title`}>{title}</Heading>
			<div ref={box}>
				<ChartPicture title={title} plot={draw(width)} width={width} />
			</div>
			<figcaption>{note}</figcaption>
			<ChartTools title={title} note={note} draw={draw} />
			<details className="table-twin">
				<summary>Figures as a table</summary>
				{table}
			</details>
		</figure>
	);
}
