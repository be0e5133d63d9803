import { scaleLinear } from "d3-scale";
import { HorizontalGrid, VerticalGrid } from "./axis.tsx";
import { type Plot, type Range, tickSize } from "./plot.ts";

export interface ScatterPoint {
	/** Whose it is. */
	name: string;
	x: number;
	y: number;
}

export interface ScatterAxis {
	title: string;
	/** What it reaches over at least. */
	range?: Range;
	show: (value: number) => string;
}

export interface ScatterData {
	points: readonly ScatterPoint[];
	x: ScatterAxis;
	y: ScatterAxis;
}

const top = 26;
const foot = 44;
const right = 14;
const letter = 7;

/** A dot for each person; those with the same two figures share one, larger by how many they are. */
export function peopleScatter(
	{ points, x: across, y: up }: ScatterData,
	width: number,
): Plot {
	const bottom = width < 480 ? 280 : 360;
	const y = scaleOf(
		points.map((point) => point.y),
		up.range,
		[bottom, top],
	);
	const yTicks = y.ticks(5);
	const left =
		16 + letter * Math.max(...yTicks.map((tick) => up.show(tick).length));
	const x = scaleOf(
		points.map((point) => point.x),
		across.range,
		[left + 10, width - right],
	);
	const dots = merged(points);
	const describe = (dot: Dot) =>
		`${dot.names.join(", ")}: ${across.title} ${across.show(dot.x)}, ${up.title} ${up.show(dot.y)}.`;
	return {
		height: bottom + foot,
		description: `${points.length} people by ${across.title} (across) and ${up.title} (up).`,
		points: dots.map((dot) => ({
			label: describe(dot),
			x: x(dot.x),
			y: y(dot.y),
		})),
		body: (
			<>
				<HorizontalGrid
					ticks={yTicks}
					at={y}
					label={up.show}
					from={left}
					to={width}
				/>
				<VerticalGrid
					ticks={x.ticks(width < 480 ? 4 : 7)}
					at={x}
					label={across.show}
					from={top}
					to={bottom}
				/>
				<g fontSize={tickSize} fontWeight={600} fill="var(--chart-ink)">
					<text x={0} y={12}>{`▴ ${up.title}`}</text>
					<text x={width} y={bottom + 36} textAnchor="end">
						{`${across.title} ▸`}
					</text>
				</g>
				{dots.map((dot) => (
					<circle
						key={`${dot.x} ${dot.y}`}
						cx={x(dot.x)}
						cy={y(dot.y)}
						r={4 * Math.sqrt(dot.names.length)}
						fill="var(--chart-after)"
						fillOpacity={0.45}
						stroke="var(--chart-after)"
						strokeWidth={1.5}
					/>
				))}
			</>
		),
	};
}

interface Dot {
	names: string[];
	x: number;
	y: number;
}

/** In the order in which they are given. */
function merged(points: readonly ScatterPoint[]): Dot[] {
	const dots = new Map<string, Dot>();
	for (const { name, x, y } of points) {
		const dot = dots.get(`${x} ${y}`) ?? { names: [], x, y };
		dot.names.push(name);
		dots.set(`${x} ${y}`, dot);
	}
	return [...dots.values()];
}

function scaleOf(
	values: readonly number[],
	range: Range | undefined,
	pixels: [number, number],
) {
	const all = range ? [...values, range.min, range.max] : values;
	const ends = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
	const scale = scaleLinear(ends, pixels);
	return range ? scale : scale.nice(5);
}
