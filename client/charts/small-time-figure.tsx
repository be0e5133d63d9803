import { useId } from "react";
import type { ChartFigures } from "../../server/over-time/figures.schemas.ts";
import { figure } from "./format.ts";
import { timeChart } from "./time-chart.tsx";
import { ChartVerdict } from "./time-marks.tsx";
import { dayWords } from "./time-words.ts";
import { useWidth } from "./use-width.ts";

/** A chart among many: its verdict in words, a small picture, the latest figure, and what it stands on. */
export function SmallTimeFigure({ figures }: { figures: ChartFigures }) {
	const id = useId();
	const [box, width] = useWidth(360);
	const { points, measure, unit, decimals, title } = figures;
	const last = points.at(-1);
	if (!last) return <p>There is nothing to draw yet.</p>;
	const { body, height, description } = timeChart(figures, width, {
		small: true,
	});
	return (
		<>
			<ChartVerdict {...figures} />
			<div ref={box} className="small-chart">
				<svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
					<title id={id}>{`${title}. ${description}`}</title>
					{body}
				</svg>
			</div>
			<p className="small-note">
				<strong>
					{figure(last.value, decimals)} {unit}
				</strong>
				{`, ${dayWords(last.to)}. ${measure}. ${points.length} points.`}
			</p>
		</>
	);
}
