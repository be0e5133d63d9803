import { ChartFigure } from "../../charts/chart-figure.tsx";
import { drawScale } from "../summary/draw-scale.ts";
import { figureNote } from "../summary/figure-note.ts";
import { finding } from "../summary/finding.ts";
import { PictureTable } from "../summary/picture-table.tsx";
import type { ShownScale } from "./material.ts";
import { StillFigure } from "./still-figure.tsx";

/** A scale in a report: its sentence and its picture. */
export function ScaleFigure({
	shown: { summary, scale },
	still,
}: {
	shown: ShownScale;
	/** For paper and files. */
	still: boolean;
}) {
	const draw = drawScale(summary, scale);
	const words = {
		title: finding(summary, scale),
		note: figureNote(summary, scale),
	};
	return (
		<>
			<p className="report-finding">{scale.sentence}</p>
			{draw && still && <StillFigure {...words} draw={draw} />}
			{draw && !still && (
				<ChartFigure
					{...words}
					draw={draw}
					table={<PictureTable summary={summary} scale={scale} />}
				/>
			)}
		</>
	);
}
