import { scaleLinear, scaleSqrt } from "d3-scale";
import { HorizontalGrid, VerticalGrid } from "./axis.tsx";
import { DirectionTally } from "./direction-tally.tsx";
import { Diamond, directionColour, directionOf } from "./marks.tsx";
import {
	countDirections,
	describePairs,
	type PairedData,
	type PairPoint,
	pairWords,
} from "./paired-data.ts";
import { labelSize, type Plot, type Range, tickSize } from "./plot.ts";

const top = 40;
const left = 60;
const cells = 10;
const mostPoints = 60;

/**
 * Scores before against scores after, as circles whose area tells how many people; above the diagonal the
 * score rose. For more pairs than lines can show.
 */
export function pairedCounts(data: PairedData, width: number): Plot {
	const side = Math.min(width - left - 86, 400);
	const height = top + side + 52;
	const domain = [data.range.min, data.range.max];
	const x = scaleLinear(domain, [left, left + side]);
	const y = scaleLinear(domain, [top + side, top]);
	const { preMean, postMean } = data;
	const gathered = data.points.length > mostPoints;
	const points = gathered ? toCells(data.points, data.range) : data.points;
	return {
		height,
		description: describePairs(data),
		points: points.map((point) => ({
			label: `${gathered ? "About: f" : "F"}${pairWords(point, data.decimals).slice(1)}`,
			x: x(point.before),
			y: y(point.after),
		})),
		body: (
			<>
				<DirectionTally tally={countDirections(data.points)} />
				<HorizontalGrid
					ticks={y.ticks(5)}
					at={y}
					from={left}
					to={left + side}
				/>
				<VerticalGrid ticks={x.ticks(5)} at={x} from={top} to={top + side} />
				<path
					d={`M${left} ${top + side}L${left + side} ${top}`}
					stroke="var(--chart-quiet)"
					strokeDasharray="4 3"
				/>
				<Circles points={points} gathered={gathered} x={x} y={y} side={side} />
				{preMean !== null && postMean !== null && (
					<Diamond x={x(preMean)} y={y(postMean)} size={8} />
				)}
				<text
					x={left + side + 24}
					y={top}
					dy="0.35em"
					fontSize={tickSize}
					fill="var(--chart-quiet)"
				>
					no change
				</text>
				<g
					fontSize={labelSize}
					fontWeight={600}
					fill="var(--chart-ink)"
					textAnchor="middle"
				>
					<text x={left + side / 2} y={height - 8}>
						{data.from}
					</text>
					<text transform={`translate(14 ${top + side / 2}) rotate(-90)`}>
						{data.to}
					</text>
				</g>
			</>
		),
	};
}

function Circles({
	points,
	gathered,
	x,
	y,
	side,
}: {
	points: readonly PairPoint[];
	/** A cell of the grid holds people who rose and people who fell, so its colour says neither. */
	gathered: boolean;
	x: (value: number) => number;
	y: (value: number) => number;
	side: number;
}) {
	const most = Math.max(...points.map(({ count }) => count));
	const radius = scaleSqrt([0, most], [0, side / cells / 2]);
	return points.map(({ before, after, count }) => {
		const colour = gathered
			? "var(--chart-after)"
			: directionColour[directionOf(before, after)];
		const r = radius(count);
		return (
			<g key={`${before} ${after}`}>
				<circle cx={x(before)} cy={y(after)} r={r} fill="var(--chart-paper)" />
				<circle
					cx={x(before)}
					cy={y(after)}
					r={r}
					fill={colour}
					fillOpacity={0.18}
					stroke={colour}
				/>
				{r > 9 && (
					<text
						x={x(before)}
						y={y(after)}
						dy="0.35em"
						textAnchor="middle"
						fontSize={tickSize}
						fill="var(--chart-ink)"
					>
						{count}
					</text>
				)}
			</g>
		);
	});
}

/** Pairs gathered at the middles of a ten by ten grid. */
export function toCells(
	points: readonly PairPoint[],
	range: Range,
): PairPoint[] {
	const step = (range.max - range.min) / cells;
	const middle = (value: number) => {
		const cell = Math.floor((value - range.min) / step);
		return range.min + (Math.min(cell, cells - 1) + 0.5) * step;
	};
	const gathered = new Map<string, PairPoint>();
	for (const point of points) {
		const before = middle(point.before);
		const after = middle(point.after);
		const count =
			point.count + (gathered.get(`${before} ${after}`)?.count ?? 0);
		gathered.set(`${before} ${after}`, { before, after, count });
	}
	return [...gathered.values()];
}
