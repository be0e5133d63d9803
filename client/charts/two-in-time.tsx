import { extent } from "d3-array";
import { scaleLinear, scaleUtc } from "d3-scale";
import { numberOf } from "#instruments/over-time/periods.ts";
import type { SideBySide } from "../../server/over-time/side-by-side.schemas.ts";
import { HorizontalGrid, VerticalGrid } from "./axis.tsx";
import { figure } from "./format.ts";
import { labelSize, type Plot } from "./plot.ts";
import { dayWords, tickWords } from "./time-words.ts";
import { wrapText } from "./wrap-text.ts";

type Two = Pick<SideBySide, "x" | "y" | "period">;
type Side = Two["x"];

/** Room for half of the last day's name. */
const right = 30;
const line = 17;
const year = 366 * 86_400_000;
const steps = 4;

/** Two series above each other on one axis of time, each on a scale of its own. */
export function twoInTime({ x, y, period }: Two, width: number): Plot {
	const tall = width < 480 ? 120 : 150;
	const days = [...x.points, ...y.points].map(({ start }) => new Date(start));
	const [first = new Date(0), last = first] = extent(days) as [Date?, Date?];
	const scales = [x, y].map(scaleOf);
	const left = 14 + 7 * Math.max(...scales.map(widestTick));
	const at = scaleUtc([first, last], [left + 6, width - right]);
	let top = 0;
	const panels = [x, y].map((side, place) => {
		const title = wrapText(`${side.title} (${side.unit})`, width, labelSize);
		const from = top + title.length * line + 10;
		top = from + tall + 18;
		const up = (scales[place] ?? scaleLinear()).copy();
		return { side, title, from, up: up.range([from + tall, from]) };
	});
	const bottom = top - 18;
	const isLong = last.getTime() - first.getTime() > year;
	return {
		height: bottom + 26,
		description: [x, y].map(describe).join(" "),
		points: panels.flatMap(({ side, up }) =>
			side.points.map(({ start, value }) => ({
				label: pointWords(side, start, value),
				x: at(new Date(start)),
				y: up(value),
			})),
		),
		body: (
			<>
				<VerticalGrid
					ticks={at
						.ticks(Math.max(2, Math.floor((width - left) / 80)))
						.map(Number)}
					at={(tick) => at(tick)}
					label={(tick) =>
						tickWords(new Date(tick).toISOString().slice(0, 10), isLong)
					}
					from={panels[0]?.from ?? 0}
					to={bottom}
				/>
				{panels.map(({ side, title, from, up }) => (
					<g key={from}>
						<g fontSize={labelSize} fontWeight={600} fill="var(--chart-ink)">
							{title.map((words, row) => (
								<text
									key={words}
									y={from - 14 - (title.length - 1 - row) * line}
								>
									{words}
								</text>
							))}
						</g>
						<HorizontalGrid
							ticks={up.ticks(steps)}
							at={up}
							label={up.tickFormat(steps)}
							from={left}
							to={width - right}
						/>
						<Joined
							side={side}
							period={period}
							at={(start) => at(new Date(start))}
							up={up}
						/>
					</g>
				))}
			</>
		),
	};
}

function scaleOf({ points }: Side) {
	const [low = 0, high = 1] = extent(points, ({ value }) => value) as [
		number?,
		number?,
	];
	const room = (high - low || Math.abs(high) || 1) * 0.06;
	return scaleLinear([low - room, high + room], [1, 0]);
}

function widestTick(scale: ReturnType<typeof scaleOf>): number {
	const label = scale.tickFormat(steps);
	return Math.max(...scale.ticks(steps).map((tick) => label(tick).length));
}

/** Neighbours in time joined by a line; dotted where a period between them has no figure. */
function Joined({
	side: { points },
	period,
	at,
	up,
}: {
	side: Side;
	period: Two["period"];
	at: (start: string) => number;
	up: (value: number) => number;
}) {
	return (
		<>
			<g stroke="var(--chart-quiet)" strokeWidth={1.25}>
				{points.slice(1).map((point, before) => {
					const former = points[before] ?? point;
					const way =
						numberOf(point.start, period) - numberOf(former.start, period);
					return (
						<line
							key={point.start}
							x1={at(former.start)}
							y1={up(former.value)}
							x2={at(point.start)}
							y2={up(point.value)}
							strokeDasharray={way > 1 ? "1 5" : undefined}
						/>
					);
				})}
			</g>
			<g fill="var(--chart-after)">
				{points.map(({ start, value }) => (
					<circle
						key={start}
						cx={at(start)}
						cy={up(value)}
						r={points.length > 80 ? 2 : 3}
					/>
				))}
			</g>
		</>
	);
}

function pointWords(side: Side, start: string, value: number): string {
	return `${dayWords(start)}: ${side.title} ${figure(value, side.decimals)} ${side.unit}`;
}

function describe({ title, points }: Side): string {
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return `${title} has no points.`;
	return `${title}: ${points.length} points from ${dayWords(first.start)} to ${dayWords(last.start)}.`;
}
