import { scaleLinear } from "d3-scale";
import { VerticalGrid } from "./axis.tsx";
import { type Bin, countIn, cutScale, total, type ValueCount } from "./bins.ts";
import { figure, percent } from "./format.ts";
import { Diamond } from "./marks.tsx";
import {
	type Estimate,
	labelSize,
	type Plot,
	type Range,
	tickSize,
} from "./plot.ts";
import { textWidth } from "./wrap-text.ts";

/** The scores of one wave. */
export interface WaveScores extends Estimate {
	title: string;
	values: readonly ValueCount[];
}

export interface DistributionData {
	waves: readonly WaveScores[];
	range: Range;
	decimals: number;
}

const left = 12;
const panelHeight = 150;
const barsHeight = 68;
const smallestLabelled = 28;

/** The scores of each wave as bars above one axis, with the mean and its interval. */
export function distributions(data: DistributionData, width: number): Plot {
	const height = data.waves.length * panelHeight + 40;
	const scores = data.waves.flatMap(({ values }) => values);
	const cut = cutScale(
		scores.map(({ value }) => value),
		data.range,
	);
	const { min, max } = data.range;
	const x = scaleLinear(
		[Math.min(min, cut[0]?.low ?? min), Math.max(max, cut.at(-1)?.high ?? max)],
		[left, width - 20],
	);
	const binned = data.waves.map(({ values }) => countIn(cut, values));
	const most = Math.max(
		...binned.map((bins) => Math.max(0, ...shares(bins))),
		0.01,
	);
	return {
		height,
		description: data.waves.map((wave) => describe(wave, data)).join(" "),
		body: (
			<>
				<VerticalGrid
					ticks={x.ticks(5).filter((tick) => tick >= min && tick <= max)}
					at={x}
					from={8}
					to={data.waves.length * panelHeight + 12}
				/>
				{data.waves.map((wave, index) => (
					<g
						key={wave.title}
						transform={`translate(0 ${index * panelHeight + 12})`}
					>
						<Panel
							wave={wave}
							bins={binned[index] ?? []}
							index={index}
							x={x}
							most={most}
							decimals={data.decimals}
							width={width}
						/>
					</g>
				))}
			</>
		),
	};
}

function shares(bins: readonly Bin[]): number[] {
	const n = total(bins);
	return bins.map(({ count }) => (n === 0 ? 0 : count / n));
}

function describe(wave: WaveScores, { decimals }: DistributionData): string {
	const n = total(wave.values);
	if (wave.mean === null) return `${wave.title}: ${n} scored.`;
	return `${wave.title}: ${n} scored, ${meanWords(wave, decimals)}.`;
}

function meanWords({ mean, low, high }: Estimate, decimals: number): string {
	if (mean === null) return "no mean";
	const words = `mean ${figure(mean, decimals)}`;
	if (low === null || high === null) return words;
	return `${words} (95 % interval ${figure(low, decimals)} to ${figure(high, decimals)})`;
}

function Panel({
	wave,
	bins,
	index,
	x,
	most,
	decimals,
	width,
}: {
	wave: WaveScores;
	bins: readonly Bin[];
	index: number;
	x: (value: number) => number;
	most: number;
	decimals: number;
	width: number;
}) {
	const base = panelHeight - 8;
	const height = scaleLinear([0, most], [0, barsHeight]);
	const look =
		index === 0
			? { fill: "var(--chart-paper)", stroke: "var(--chart-before)" }
			: { fill: "var(--chart-after)", stroke: "var(--chart-after)" };
	return (
		<>
			<text fontSize={labelSize} fill="var(--chart-ink)" y={12} x={0}>
				<tspan fontWeight={700}>{wave.title}</tspan>
				<tspan>{`, n = ${total(wave.values)}`}</tspan>
			</text>
			{bins.map((bin, place) => {
				const share = shares(bins)[place] ?? 0;
				const from = x(bin.low) + 1;
				const barWidth = Math.max(1, x(bin.high) - 1 - from);
				return (
					<g key={bin.low}>
						<rect
							x={from}
							width={barWidth}
							y={base - height(share)}
							height={height(share)}
							strokeWidth={1.5}
							{...look}
						/>
						{share > 0 && barWidth >= smallestLabelled && (
							<text
								x={(x(bin.low) + x(bin.high)) / 2}
								y={base - height(share) - 4}
								fontSize={tickSize}
								fill="var(--chart-quiet)"
								textAnchor="middle"
							>
								{percent(share)}
							</text>
						)}
					</g>
				);
			})}
			<line
				x1={left}
				x2={width - 20}
				y1={base}
				y2={base}
				stroke="var(--chart-quiet)"
			/>
			<MeanMark wave={wave} x={x} decimals={decimals} width={width} />
		</>
	);
}

function MeanMark({
	wave,
	x,
	decimals,
	width,
}: {
	wave: WaveScores;
	x: (value: number) => number;
	decimals: number;
	width: number;
}) {
	const { mean, low, high } = wave;
	if (mean === null) return null;
	const words = meanWords(wave, decimals);
	const half = textWidth(words, tickSize) / 2;
	const middle = Math.max(half, Math.min(width - half, x(mean)));
	return (
		<>
			{low !== null && high !== null && (
				<path
					d={`M${x(low)} 40v8M${x(high)} 40v8M${x(low)} 44H${x(high)}`}
					stroke="var(--chart-ink)"
					strokeWidth={2}
					fill="none"
				/>
			)}
			<Diamond x={x(mean)} y={44} />
			<text
				x={middle}
				y={32}
				fontSize={tickSize}
				fill="var(--chart-ink)"
				textAnchor="middle"
			>
				{words}
			</text>
		</>
	);
}
