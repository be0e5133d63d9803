import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { ChartFigures } from "../../server/over-time/figures.schemas.ts";
import { HorizontalGrid } from "./axis.tsx";
import { figure } from "./format.ts";
import { labelSize, type Plot, tickSize } from "./plot.ts";
import { FlagPoles, flagLines, flagsOf } from "./time-flags.tsx";
import { TimeLegend, timeLegend } from "./time-legend.tsx";
import { type Frame, JoinedPoints, TimeLines } from "./time-lines.tsx";
import { TimeMark } from "./time-marks.tsx";
import { describeChart, pointWords, tickWords } from "./time-words.ts";

const right = 14;
const line = 18;

/**
 * A chart over time: points joined in their order, the centre and the limits phase by phase, the target,
 * points of special cause by shape, and lettered flags. `small`: for a page of many, without flags and legend.
 */
export function timeChart(
	figures: ChartFigures,
	width: number,
	{ small = false }: { small?: boolean } = {},
): Plot {
	const { points, decimals } = figures;
	const plotHeight = small
		? Math.max(110, Math.min(0.32 * width, 400))
		: width < 480
			? 240
			: 300;
	const flags = small ? [] : flagsOf(figures);
	const top = flags.length > 0 ? 44 : 12;
	const bottom = top + plotHeight;
	const y = scaleLinear(extentOf(figures), [bottom, top]).nice(small ? 3 : 5);
	const ticks = y.ticks(small ? 3 : 5);
	const places = tickDecimals(ticks, decimals);
	const widest = max(ticks, (tick) => figure(tick, places).length) ?? 1;
	const left = 14 + 7 * widest;
	const step = (width - left - right) / Math.max(points.length, 1);
	const frame: Frame = {
		x: (place) => left + (place + 0.5) * step,
		y,
		half: step / 2,
	};
	const legend = small ? [] : timeLegend(figures);
	const words = flagLines(flags, width);
	const legendTop = bottom + 48;
	const legendHeight = small ? 0 : legend.length * line + 6;
	return {
		height: small
			? bottom + 26
			: legendTop + legendHeight + words.length * line - 12,
		description: describeChart(figures),
		points: points.map((point, place) => ({
			label: pointWords(point, figures),
			x: frame.x(place),
			y: y(point.value),
		})),
		body: (
			<>
				<HorizontalGrid
					ticks={ticks}
					at={y}
					label={(tick) => figure(tick, places)}
					from={left}
					to={width - right}
				/>
				<TimeLines
					figures={figures}
					frame={frame}
					from={left}
					to={width - right}
				/>
				<FlagPoles flags={flags} x={frame.x} top={top} bottom={bottom} />
				<JoinedPoints points={points} frame={frame} />
				{points.map((point, place) => (
					<TimeMark
						key={`${point.from} ${frame.x(place)}`}
						type={point.type}
						x={frame.x(place)}
						y={y(point.value)}
						size={2 * step < 16 || points.length > 60 ? 3.5 : 5}
					/>
				))}
				<DayTicks figures={figures} frame={frame} y={bottom + 18} />
				{!small && (
					<>
						<TimeLegend rows={legend} y={legendTop} />
						<g fontSize={labelSize} fill="var(--chart-ink)">
							{words.map((text, row) => (
								<text key={text} y={legendTop + legendHeight + row * line}>
									{text}
								</text>
							))}
						</g>
					</>
				)}
			</>
		),
	};
}

/** From the lowest to the highest of what is drawn, with a little room. */
function extentOf({ points, target }: ChartFigures): [number, number] {
	const drawn = [
		...points.flatMap(({ value, lower, upper, centre }) => [
			value,
			lower,
			upper,
			centre,
		]),
		target,
	].filter((value) => value !== null);
	const lowest = min(drawn) ?? 0;
	const highest = max(drawn) ?? 1;
	const room = (highest - lowest || Math.abs(highest) || 1) * 0.06;
	return [lowest >= 0 && lowest < room * 2 ? 0 : lowest - room, highest + room];
}

function tickDecimals(ticks: readonly number[], most: number): number {
	const isWhole = (times: number) =>
		ticks.every(
			(tick) => Math.abs(tick * times - Math.round(tick * times)) < 1e-6,
		);
	return isWhole(1) ? 0 : isWhole(10) ? 1 : Math.max(2, most);
}

function DayTicks({
	figures: { points },
	frame: { x, half },
	y,
}: {
	figures: ChartFigures;
	frame: Frame;
	y: number;
}) {
	const first = points[0]?.from ?? "";
	const last = points.at(-1)?.from ?? "";
	const isLong = Date.parse(last) - Date.parse(first) > 366 * 86_400_000;
	const every = Math.max(1, Math.ceil((isLong ? 86 : 62) / (2 * half)));
	return (
		<g fontSize={tickSize} fill="var(--chart-quiet)" textAnchor="middle">
			{points.map(
				({ from }, place) =>
					place % every === 0 && (
						<text key={`${from} ${x(place)}`} x={x(place)} y={y}>
							{tickWords(from, isLong)}
						</text>
					),
			)}
		</g>
	);
}
