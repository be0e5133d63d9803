import { scaleLinear } from "d3-scale";
import { HorizontalGrid } from "./axis.tsx";
import { figure } from "./format.ts";
import { type Estimate, labelSize, type Plot, type Range } from "./plot.ts";
import { Break, Legend, Mark, WaveName } from "./wave-mean-marks.tsx";

export interface WaveEstimate extends Estimate {
	n: number;
}

/** One wave: everybody who answered it, and those who answered every wave. */
export interface WavePoint {
	key: string;
	title: string;
	everybody: WaveEstimate;
	inAll: WaveEstimate | null;
	/** The line does not go on from the wave before. */
	breaks: boolean;
}

export interface WaveMeansData {
	waves: readonly WavePoint[];
	range: Range;
	decimals: number;
}

const top = 44;
const plotHeight = 240;
const left = 40;
const right = 44;

type Series = "everybody" | "inAll";

/** The mean of each wave with its interval; a line joins what may be compared, and breaks where it may not. */
export function waveMeans(
	{ waves, range, decimals }: WaveMeansData,
	width: number,
): Plot {
	const bottom = top + plotHeight;
	const y = scaleLinear([range.min, range.max], [bottom, top]);
	const step = (width - left - right) / Math.max(1, waves.length);
	const x = (index: number) => left + (index + 0.5) * step;
	const hasAll = waves.some(({ inAll }) => (inAll?.n ?? 0) > 0);
	return {
		height: bottom + 64,
		description: waves.map((wave) => waveWords(wave, decimals)).join(" "),
		points: waves.map((wave, index) => ({
			label: waveWords(wave, decimals),
			x: x(index),
			y: y(wave.everybody.mean ?? range.min),
		})),
		body: (
			<>
				<Legend hasAll={hasAll} />
				<HorizontalGrid ticks={y.ticks(5)} at={y} from={left} to={width - 8} />
				{hasAll && <Line waves={waves} series="inAll" x={x} y={y} />}
				<Line waves={waves} series="everybody" x={x} y={y} />
				{waves.map((wave, index) => (
					<g key={wave.key}>
						{wave.breaks && (
							<Break x={x(index) - step / 2} from={top} to={bottom} />
						)}
						{hasAll && wave.inAll && (
							<Mark estimate={wave.inAll} x={x(index) + 9} y={y} hollow />
						)}
						<Mark estimate={wave.everybody} x={x(index)} y={y} />
						{wave.everybody.mean !== null && (
							<text
								x={x(index) - 9}
								y={y(wave.everybody.mean) - 6}
								fontSize={labelSize}
								fontWeight={700}
								textAnchor="end"
								fill="var(--chart-ink)"
							>
								{figure(wave.everybody.mean, decimals)}
							</text>
						)}
						<WaveName
							title={wave.title}
							n={wave.everybody.n}
							x={x(index)}
							y={bottom + 18}
							width={step}
						/>
					</g>
				))}
			</>
		),
	};
}

function waveWords(
	{ title, everybody, inAll, breaks }: WavePoint,
	decimals: number,
): string {
	const words = ({ n, mean, low, high }: WaveEstimate) => {
		if (mean === null) return `${n} scored, no mean`;
		const interval =
			low === null || high === null
				? ""
				: ` (95 % interval ${figure(low, decimals)} to ${figure(high, decimals)})`;
		return `${n} scored, mean ${figure(mean, decimals)}${interval}`;
	};
	const before = breaks ? "The line breaks. " : "";
	const steady =
		inAll && inAll.n > 0 ? `; of those in all waves, ${words(inAll)}` : "";
	return `${before}${title}: ${words(everybody)}${steady}.`;
}

function Line({
	waves,
	series,
	x,
	y,
}: {
	waves: readonly WavePoint[];
	series: Series;
	x: (index: number) => number;
	y: (value: number) => number;
}) {
	const shift = series === "inAll" ? 9 : 0;
	let isOpen = false;
	const path = waves
		.map((wave, index) => {
			const mean = wave[series]?.mean ?? null;
			if (wave.breaks || mean === null) isOpen = false;
			if (mean === null) return "";
			const verb = isOpen ? "L" : "M";
			isOpen = true;
			return `${verb}${x(index) + shift} ${y(mean)}`;
		})
		.join("");
	return (
		<path
			d={path}
			fill="none"
			stroke={series === "inAll" ? "var(--chart-before)" : "var(--chart-after)"}
			strokeWidth={2}
			strokeDasharray={series === "inAll" ? "6 3" : undefined}
		/>
	);
}
