import { scaleLinear } from "d3-scale";
import { type Bin, total } from "./bins.ts";
import type { WaveScores } from "./distributions.tsx";
import { figure, percent } from "./format.ts";
import { Diamond } from "./marks.tsx";
import { type Estimate, labelSize, tickSize } from "./plot.ts";
import { textWidth } from "./wrap-text.ts";

/** Room beside the bars, in CSS pixels. */
export const plotLeft = 12;
export const plotRight = 20;

/** Height of the highest bar. */
export const barsHeight = 68;
const smallestLabelled = 28;

/** The share of the scores in each bin. */
export function shares(bins: readonly Bin[]): number[] {
	const n = total(bins);
	return bins.map(({ count }) => (n === 0 ? 0 : count / n));
}

/** `mean 51.1 (95 % interval 45.8 to 56.3)` */
export function meanWords(
	{ mean, low, high }: Estimate,
	decimals: number,
): string {
	if (mean === null) return "no mean";
	const words = `mean ${figure(mean, decimals)}`;
	if (low === null || high === null) return words;
	return `${words} (95 % interval ${figure(low, decimals)} to ${figure(high, decimals)})`;
}

/** One wave: its name, its bars, its mean with the interval. */
export function WavePanel({
	wave,
	bins,
	index,
	x,
	most,
	decimals,
	height,
	width,
}: {
	wave: WaveScores;
	bins: readonly Bin[];
	index: number;
	x: (value: number) => number;
	most: number;
	decimals: number;
	height: number;
	width: number;
}) {
	const base = height - 8;
	const rise = scaleLinear([0, most], [0, barsHeight]);
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
							y={base - rise(share)}
							height={rise(share)}
							strokeWidth={1.5}
							{...look}
						/>
						{share > 0 && barWidth >= smallestLabelled && (
							<text
								x={(x(bin.low) + x(bin.high)) / 2}
								y={base - rise(share) - 4}
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
				x1={plotLeft}
				x2={width - plotRight}
				y1={base}
				y2={base}
				stroke="var(--chart-quiet)"
			/>
			<MeanMark wave={wave} x={x} decimals={decimals} width={width} />
		</>
	);
}

/** The mean as a diamond with its interval, and in words above, in the upper 50 pixels of a wave's panel. */
export function MeanMark({
	wave,
	x,
	decimals,
	width,
}: {
	wave: Estimate;
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
			<Diamond x={x(mean)} y={44} size={5} />
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
