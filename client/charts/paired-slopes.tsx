import { scaleLinear } from "d3-scale";
import { HorizontalGrid } from "./axis.tsx";
import { ChangePanel } from "./change-panel.tsx";
import { DirectionTally } from "./direction-tally.tsx";
import { figure } from "./format.ts";
import {
	Diamond,
	DirectionMark,
	directionColour,
	directionOf,
} from "./marks.tsx";
import {
	countDirections,
	describePairs,
	type PairedData,
	type PairPoint,
	pairWords,
} from "./paired-data.ts";
import { labelSize, type Plot, type PlotPoint } from "./plot.ts";

const top = 40;
const left = 36;
const widest = 820;
const dashes = { rose: undefined, fell: "6 3", same: "1 4" } as const;

/**
 * Each person's score before and after as a line, the means as a heavy one, and beside them the mean change
 * with its interval on the same scale: nought stands at the height of the mean before (Gardner and Altman
 * 1986, BMJ 292:746-50). For up to some sixty pairs, or for the means alone.
 */
export function pairedSlopes(data: PairedData, available: number): Plot {
	const width = Math.min(available, widest);
	const plotHeight = width < 480 ? 280 : 320;
	const height = top + plotHeight + 30;
	const panel = width < 480 ? 112 : 160;
	const y = scaleLinear(
		[data.range.min, data.range.max],
		[top + plotHeight, top],
	);
	const x0 = left + 52;
	const x1 = width - panel - 48;
	const name = { y: height - 8, fontSize: labelSize, fill: "var(--chart-ink)" };
	return {
		height,
		description: describePairs(data),
		points: [
			...meanPoints(data, [x0, x1], y),
			...data.points.map((point) => ({
				label: pairWords(point, data.decimals),
				x: x1,
				y: y(point.after),
			})),
		],
		body: (
			<>
				{data.points.length > 0 && (
					<DirectionTally tally={countDirections(data.points)} />
				)}
				<HorizontalGrid ticks={y.ticks(5)} at={y} from={left} to={x1 + 44} />
				{data.points.map((point) => (
					<Slope
						key={`${point.before} ${point.after}`}
						point={point}
						at={[x0, x1]}
						y={y}
					/>
				))}
				<Means data={data} at={[x0, x1]} y={y} />
				<ChangePanel data={data} x={width - panel + 26} y={y} />
				<g textAnchor="middle" fontWeight={600}>
					<text x={x0} {...name}>
						{data.from}
					</text>
					<text x={x1} {...name}>
						{data.to}
					</text>
					<text x={width - panel + 12} textAnchor="start" {...name}>
						Mean change
					</text>
				</g>
			</>
		),
	};
}

type Across = readonly [before: number, after: number];
type Height = (value: number) => number;

function meanPoints(
	{ preMean, postMean, from, to, decimals }: PairedData,
	[x0, x1]: Across,
	y: Height,
): PlotPoint[] {
	if (preMean === null || postMean === null) return [];
	return [
		{
			label: `${from}: mean ${figure(preMean, decimals)}`,
			x: x0,
			y: y(preMean),
		},
		{
			label: `${to}: mean ${figure(postMean, decimals)}`,
			x: x1,
			y: y(postMean),
		},
	];
}

function Slope({
	point,
	at: [x0, x1],
	y,
}: {
	point: PairPoint;
	at: Across;
	y: Height;
}) {
	const { before, after, count } = point;
	const direction = directionOf(before, after);
	const size = 3 + Math.sqrt(count);
	return (
		<>
			<line
				x1={x0}
				y1={y(before)}
				x2={x1}
				y2={y(after)}
				stroke={directionColour[direction]}
				strokeWidth={Math.min(1 + 0.5 * count, 4)}
				strokeDasharray={dashes[direction]}
				strokeOpacity={0.7}
			/>
			<circle
				cx={x0}
				cy={y(before)}
				r={size * 0.75}
				fill="var(--chart-paper)"
				stroke={directionColour[direction]}
			/>
			<DirectionMark x={x1} y={y(after)} direction={direction} size={size} />
		</>
	);
}

function Means({
	data,
	at: [x0, x1],
	y,
}: {
	data: PairedData;
	at: Across;
	y: Height;
}) {
	const { preMean, postMean, decimals } = data;
	if (preMean === null || postMean === null) return null;
	return (
		<g fontSize={labelSize} fontWeight={700} fill="var(--chart-ink)">
			<line
				x1={x0}
				y1={y(preMean)}
				x2={x1}
				y2={y(postMean)}
				stroke="var(--chart-ink)"
				strokeWidth={3}
			/>
			<Diamond x={x0} y={y(preMean)} />
			<Diamond x={x1} y={y(postMean)} />
			<text x={x0 - 12} y={y(preMean)} dy="0.35em" textAnchor="end">
				{figure(preMean, decimals)}
			</text>
			<text x={x1 + 12} y={y(postMean)} dy="0.35em">
				{figure(postMean, decimals)}
			</text>
		</g>
	);
}
