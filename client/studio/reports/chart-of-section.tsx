import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import { timeChart } from "../../charts/time-chart.tsx";
import { chartNote } from "../over-time/chart-note.ts";
import { TimeFigure } from "../over-time/time-figure.tsx";
import { StillFigure } from "./still-figure.tsx";

/** A chart over time in a report. */
export function ChartOfSection({
	figures,
	still,
}: {
	figures: ChartFigures | undefined;
	/** For paper and files. */
	still: boolean;
}) {
	if (!figures)
		return (
			<p className="hint">
				A chart is not shown here: it is gone, or cannot be drawn now.
			</p>
		);
	if (!still) return <TimeFigure figures={figures} level={3} />;
	if (figures.points.length === 0)
		return <p className="hint">{figures.title}: there is no point yet.</p>;
	return (
		<StillFigure
			title={figures.finding}
			note={chartNote(figures)}
			draw={(width) => timeChart(figures, width)}
		/>
	);
}
