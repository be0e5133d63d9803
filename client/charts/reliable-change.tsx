import { scaleLinear } from "d3-scale";
import { HorizontalGrid, VerticalGrid } from "./axis.tsx";
import { figure, percent } from "./format.ts";
import { type Direction, DirectionMark } from "./marks.tsx";
import type { PairPoint } from "./paired-data.ts";
import { labelSize, type Plot, type Range, tickSize } from "./plot.ts";
import { textWidth } from "./wrap-text.ts";

export interface ReliableChangeData {
	/** Distinct pairs; none where there are too many to draw. */
	points: readonly PairPoint[];
	from: string;
	to: string;
	range: Range;
	/** The smallest change beyond the scale's own error. */
	mdc: number;
	/** How many rose by more, changed by less, fell by more; and what each is called. */
	rose: { count: number; words: string };
	same: { count: number; words: string };
	fell: { count: number; words: string };
	decimals: number;
}

const tally = 28;
const left = 40;
const widest = 460;

/**
 * Each person's score after against before, and the band in which the scale's own error could have moved
 * them (Jacobson and Truax 1991); above it how many rose beyond it, below it how many fell.
 */
export function reliableChange(
	data: ReliableChangeData,
	available: number,
): Plot {
	const width = Math.min(available, widest);
	const head = headOf(data, available);
	const side = data.points.length === 0 ? 0 : Math.min(width - left - 16, 340);
	const top = head.height + 32;
	return {
		points: head.points,
		height: side === 0 ? head.height + 8 : top + side + 46,
		description: `Of ${total(data)} people, ${data.rose.count} ${data.rose.words}, ${data.same.count} ${data.same.words}, ${data.fell.count} ${data.fell.words}. A change counts beyond ${figure(data.mdc, data.decimals)} points.`,
		body: (
			<>
				{head.body}
				{side > 0 && <Scatter data={data} top={top} side={side} />}
			</>
		),
	};
}

function total({ rose, same, fell }: ReliableChangeData): number {
	return rose.count + same.count + fell.count;
}

/** How many went which way, each behind its mark; below each other where they do not fit beside. */
function headOf(data: ReliableChangeData, width: number) {
	const all = Math.max(1, total(data));
	let x = 8;
	let y = 14;
	const entries = (["rose", "same", "fell"] as const).map((direction) => {
		const { count, words } = data[direction];
		const label = `${count} ${words} (${percent(count / all)})`;
		const room = textWidth(label, labelSize) + 44;
		if (x > 8 && x + room > width) {
			x = 8;
			y += tally;
		}
		const place = { x, y };
		x += room;
		return { direction, label, ...place };
	});
	return {
		height: y + 12,
		points: entries,
		body: (
			<g fontSize={labelSize} fill="var(--chart-ink)">
				{entries.map(({ direction, label, ...at }) => (
					<g key={direction}>
						<DirectionMark {...at} direction={direction} size={6} />
						<text x={at.x + 12} y={at.y} dy="0.35em">
							{label}
						</text>
					</g>
				))}
			</g>
		),
	};
}

function Scatter({
	data: { points, range, mdc, from, to },
	top,
	side,
}: {
	data: ReliableChangeData;
	top: number;
	side: number;
}) {
	const x = scaleLinear([range.min, range.max], [left, left + side]);
	const y = scaleLinear([range.min, range.max], [top + side, top]);
	const name = { fontSize: tickSize, fill: "var(--chart-ink)" };
	return (
		<>
			<path
				d={bandPath(range, mdc, x, y)}
				fill="var(--chart-grid)"
				fillOpacity={0.6}
			/>
			<HorizontalGrid ticks={y.ticks(4)} at={y} from={left} to={left + side} />
			<VerticalGrid ticks={x.ticks(4)} at={x} from={top} to={top + side} />
			<path
				d={`M${x(range.min)} ${y(range.min)}L${x(range.max)} ${y(range.max)}`}
				stroke="var(--chart-quiet)"
				strokeDasharray="4 3"
			/>
			{points.map(({ before, after, count }) => (
				<DirectionMark
					key={`${before} ${after}`}
					x={x(before)}
					y={y(after)}
					direction={directionBeyond(after - before, mdc)}
					size={3 + Math.sqrt(count)}
				/>
			))}
			<text {...name} x={left + side} y={top + side + 34} textAnchor="end">
				{`${from} ▸`}
			</text>
			<text {...name} x={0} y={top - 14}>
				{`${to} ▴`}
			</text>
		</>
	);
}

function directionBeyond(change: number, mdc: number): Direction {
	if (Math.abs(change) <= mdc) return "same";
	return change > 0 ? "rose" : "fell";
}

/** Where before and after differ by no more than the scale's error, within the scale. */
function bandPath(
	{ min, max }: Range,
	mdc: number,
	x: (value: number) => number,
	y: (value: number) => number,
): string {
	const wide = Math.min(mdc, max - min);
	const corners = [
		[min, min],
		[min, min + wide],
		[max - wide, max],
		[max, max],
		[max, max - wide],
		[min + wide, min],
	] as const;
	const path = corners.map(([a, b]) => `${x(a)} ${y(b)}`).join("L");
	return `M${path}Z`;
}
