import type {
	ChartFigures,
	ChartPoint,
} from "../../server/over-time/figures.schemas.ts";

export interface Frame {
	x: (place: number) => number;
	y: (value: number) => number;
	/** Half of the way from one point to the next. */
	half: number;
}

type Line = "centre" | "lower" | "upper";

/** The centre and the limits of each phase, and the target; each with a line of its own kind. */
export function TimeLines({
	figures: { points, phases, target },
	frame,
	from,
	to,
}: {
	figures: Pick<ChartFigures, "points" | "phases" | "target">;
	frame: Frame;
	from: number;
	to: number;
}) {
	return (
		<g fill="none" strokeWidth={1.5}>
			{phases.map(({ start, length }) => (
				<g key={start}>
					<path
						d={steps(points, "centre", [start, length], frame)}
						stroke="var(--chart-ink)"
					/>
					{(["lower", "upper"] as const).map((line) => (
						<path
							key={line}
							d={steps(points, line, [start, length], frame)}
							stroke="var(--chart-quiet)"
							strokeDasharray="5 3"
						/>
					))}
				</g>
			))}
			{target !== null && (
				<line
					x1={from}
					x2={to}
					y1={frame.y(target)}
					y2={frame.y(target)}
					stroke="var(--chart-fall)"
					strokeDasharray="10 3 2 3"
				/>
			)}
		</g>
	);
}

/** A step at each point, broken where there is no figure. */
function steps(
	points: readonly ChartPoint[],
	line: Line,
	[start, length]: [number, number],
	{ x, y, half }: Frame,
): string {
	let pen = "M";
	return points
		.slice(start, start + length)
		.map((point, at) => {
			const value = point[line];
			const place = x(start + at);
			if (value === null) {
				pen = "M";
				return "";
			}
			const step = `${pen}${place - half} ${y(value)}H${place + half}`;
			pen = "L";
			return step;
		})
		.join("");
}

/** The points joined in their order in time; a dotted line where nothing is known between. */
export function JoinedPoints({
	points,
	frame: { x, y },
}: {
	points: readonly ChartPoint[];
	frame: Frame;
}) {
	return (
		<g stroke="var(--chart-quiet)" strokeWidth={1.25}>
			{points.slice(1).map((point, before) => {
				const former = points[before] ?? point;
				return (
					<line
						key={`${point.to} ${x(before)}`}
						x1={x(before)}
						y1={y(former.value)}
						x2={x(before + 1)}
						y2={y(point.value)}
						strokeDasharray={point.afterGap ? "1 5" : undefined}
					/>
				);
			})}
		</g>
	);
}
