import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { HorizontalGrid, VerticalGrid } from "./axis.tsx";
import { figure } from "./format.ts";
import { PairLines, type Pairs, TippingBand } from "./pair-lines.tsx";
import { labelSize, type Plot } from "./plot.ts";
import { dayWords } from "./time-words.ts";
import { wrapText } from "./wrap-text.ts";

const right = 14;
const line = 17;
const steps = 5;

/**
 * Each pair of two series as a dot, y upwards and x across, with the straight line; where a tipping point is
 * claimed, with the two lines that meet there, and its interval as a band.
 */
export function pairPlot(data: Pairs, width: number): Plot {
	const { x: across, y: up, pairs } = data;
	const upTitle = wrapText(`${up.title} (${up.unit})`, width, labelSize);
	const top = upTitle.length * line + 24;
	const bottom = top + (width < 480 ? 240 : 320);
	const y = scaleLinear(roomy(pairs.map((pair) => pair.y)), [bottom, top]);
	const label = y.tickFormat(steps);
	const widest = Math.max(...y.ticks(steps).map((tick) => label(tick).length));
	const left = 14 + 7 * widest;
	const x = scaleLinear(roomy(pairs.map((pair) => pair.x)), [
		left,
		width - right,
	]);
	const some = Math.max(2, Math.floor((width - left) / 90));
	const acrossTitle = wrapText(
		`${across.title} (${across.unit})`,
		width - left,
		labelSize,
	);
	const frame = { x, y, top, bottom };
	return {
		height: bottom + 28 + acrossTitle.length * line,
		description: describe(data),
		points: pairs.map((pair) => ({
			label: pairWords(data, pair),
			x: x(pair.x),
			y: y(pair.y),
		})),
		body: (
			<>
				<TippingBand data={data} frame={frame} />
				<HorizontalGrid
					ticks={y.ticks(steps)}
					at={y}
					label={label}
					from={left}
					to={width - right}
				/>
				<VerticalGrid
					ticks={x.ticks(some)}
					at={x}
					label={x.tickFormat(some)}
					from={top}
					to={bottom}
				/>
				<g fontSize={labelSize} fontWeight={600} fill="var(--chart-ink)">
					{upTitle.map((words, row) => (
						<text key={words} y={14 + row * line}>
							{words}
						</text>
					))}
					{acrossTitle.map((words, row) => (
						<text
							key={words}
							x={width - right}
							y={bottom + 36 + row * line}
							textAnchor="end"
						>
							{words}
						</text>
					))}
				</g>
				<g fill="var(--chart-after)" fillOpacity={0.65}>
					{pairs.map((pair) => (
						<circle key={pair.start} cx={x(pair.x)} cy={y(pair.y)} r={4} />
					))}
				</g>
				<PairLines data={data} frame={frame} />
			</>
		),
	};
}

function roomy(values: readonly number[]): [number, number] {
	const [low = 0, high = 1] = extent(values) as [number?, number?];
	const room = (high - low || Math.abs(high) || 1) * 0.05;
	return [low - room, high + room];
}

function pairWords({ x, y }: Pairs, pair: Pairs["pairs"][number]): string {
	const later =
		pair.start === pair.yStart ? "" : ` on ${dayWords(pair.yStart)}`;
	return `${dayWords(pair.start)}: ${x.title} ${figure(pair.x, x.decimals)}, ${y.title} ${figure(pair.y, y.decimals)}${later}`;
}

function describe({ x, y, pairs, relation }: Pairs): string {
	const r = relation?.correlation.r ?? null;
	const lines = relation?.bend.claim
		? "Two lines that meet at a tipping point are drawn."
		: "A straight line is drawn.";
	return `${pairs.length} pairs of ${x.title} and ${y.title}${r === null ? "" : `, r = ${figure(r, 2)}`}. ${lines}`;
}
