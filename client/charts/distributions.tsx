import { scaleLinear } from "d3-scale";
import { VerticalGrid } from "./axis.tsx";
import { type Bin, countIn, cutScale, total, type ValueCount } from "./bins.ts";
import { figure } from "./format.ts";
import type { Estimate, Plot, Range } from "./plot.ts";
import {
	barsHeight,
	meanWords,
	plotLeft,
	plotRight,
	shares,
	WavePanel,
} from "./wave-panel.tsx";

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

const panelHeight = 150;

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
		[plotLeft, width - plotRight],
	);
	const binned = data.waves.map(({ values }) => countIn(cut, values));
	const most = Math.max(
		...binned.map((bins) => Math.max(0, ...shares(bins))),
		0.01,
	);
	return {
		height,
		description: data.waves.map((wave) => describe(wave, data)).join(" "),
		points: data.waves.flatMap((wave, index) => {
			const base = (index + 1) * panelHeight + 4;
			const bins = binned[index] ?? [];
			return [
				{
					label: describe(wave, data),
					x: x(wave.mean ?? min),
					y: index * panelHeight + 56,
				},
				...bins.map((bin, place) => ({
					label: `${wave.title}, ${stretchWords(bin, data)}: ${bin.count} scored`,
					x: (x(bin.low) + x(bin.high)) / 2,
					y: base - ((shares(bins)[place] ?? 0) / most) * barsHeight,
				})),
			];
		}),
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
						<WavePanel
							height={panelHeight}
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

function describe(wave: WaveScores, { decimals }: DistributionData): string {
	const n = total(wave.values);
	if (wave.mean === null) return `${wave.title}: ${n} scored.`;
	return `${wave.title}: ${n} scored, ${meanWords(wave, decimals)}.`;
}

/** `25.0`, where a bar is one step of the scale, or `20.0 to 30.0`. */
function stretchWords(
	{ low, high }: Bin,
	{ range, decimals }: DistributionData,
): string {
	const offset = ((low - range.min) / (high - low)) % 1;
	return Math.abs(offset) > 0.25 && Math.abs(offset) < 0.75
		? figure((low + high) / 2, decimals)
		: `${figure(low, decimals)} to ${figure(high, decimals)}`;
}
