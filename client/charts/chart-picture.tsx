import { useId } from "react";
import type { Plot, PlotPoint } from "./plot.ts";
import { usePointReading } from "./use-point-reading.ts";

/** A picture on the page. Where it has points, the arrow keys read them one by one, and a ring shows which. */
export function ChartPicture({
	title,
	plot: { height, body, description, points = [] },
	width,
}: {
	title: string;
	plot: Plot;
	width: number;
}) {
	const id = useId();
	const { point, onKeyDown, onBlur } = usePointReading(points);
	const svg = (
		<svg
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-labelledby={`${id}-name`}
		>
			<title id={`${id}-name`}>{`${title}. ${description}`}</title>
			{body}
			{point && <Ring point={point} />}
		</svg>
	);
	if (points.length === 0) return svg;
	return (
		<>
			<div
				className="chart-picture"
				role="application"
				aria-roledescription="chart"
				aria-label={`${title}. Read its ${points.length} points with the arrow keys.`}
				aria-describedby={`${id}-name`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys read it
				tabIndex={0}
				onKeyDown={onKeyDown}
				onBlur={onBlur}
			>
				{svg}
			</div>
			<p className="chart-reading" role="status">
				{point?.label}
			</p>
		</>
	);
}

/** A dark ring between two light ones, to be seen on any mark. */
function Ring({ point: { x, y } }: { point: PlotPoint }) {
	return (
		<g className="chart-ring" fill="none">
			<circle
				cx={x}
				cy={y}
				r={11}
				stroke="var(--chart-paper)"
				strokeWidth={7}
			/>
			<circle cx={x} cy={y} r={11} stroke="var(--chart-ink)" strokeWidth={3} />
		</g>
	);
}
