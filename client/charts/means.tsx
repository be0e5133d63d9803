import { scaleLinear } from "d3-scale";
import { VerticalGrid } from "./axis.tsx";
import { type Estimate, labelSize, type Plot, type Range } from "./plot.ts";
import { MeanMark, meanWords, plotLeft, plotRight } from "./wave-panel.tsx";

/** The scores of one wave, as far as a mean tells of them. */
export interface WaveMean extends Estimate {
	title: string;
	scored: number;
}

export interface MeansData {
	waves: readonly WaveMean[];
	range: Range;
	decimals: number;
}

const panelHeight = 64;

/** The mean of each wave with its interval above one axis, for a reader who may not see single scores. */
export function means(
	{ waves, range, decimals }: MeansData,
	width: number,
): Plot {
	const x = scaleLinear([range.min, range.max], [plotLeft, width - plotRight]);
	const bottom = waves.length * panelHeight + 8;
	return {
		height: bottom + 28,
		description: waves.map((wave) => describe(wave, decimals)).join(" "),
		points: waves.map((wave, index) => ({
			label: describe(wave, decimals),
			x: x(wave.mean ?? range.min),
			y: index * panelHeight + 8 + 44,
		})),
		body: (
			<>
				<VerticalGrid ticks={x.ticks(5)} at={x} from={8} to={bottom} />
				{waves.map((wave, index) => (
					<g
						key={wave.title}
						transform={`translate(0 ${index * panelHeight + 8})`}
					>
						<text fontSize={labelSize} fill="var(--chart-ink)" y={12}>
							<tspan fontWeight={700}>{wave.title}</tspan>
							<tspan>{`, n = ${wave.scored}`}</tspan>
						</text>
						<MeanMark wave={wave} x={x} decimals={decimals} width={width} />
					</g>
				))}
			</>
		),
	};
}

function describe(wave: WaveMean, decimals: number): string {
	return `${wave.title}: ${wave.scored} scored, ${meanWords(wave, decimals)}.`;
}
