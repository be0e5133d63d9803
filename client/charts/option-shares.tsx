import { scaleLinear } from "d3-scale";
import { VerticalGrid } from "./axis.tsx";
import { percent } from "./format.ts";
import { WaveMark } from "./marks.tsx";
import { labelSize, type Plot, tickSize } from "./plot.ts";
import { textWidth, wrapText } from "./wrap-text.ts";

/** The share who chose an option in a wave, with its Wilson interval. */
export interface Share {
	/** Null where it is not told. */
	share: number | null;
	low: number | null;
	high: number | null;
}

export interface OptionSharesData {
	/** The waves, each with how many people the shares are of; null where that is not told. */
	waves: readonly { title: string; of: number | null }[];
	/** The options in the order of the questionnaire, with one share a wave. */
	options: readonly { label: string; shares: readonly Share[] }[];
	/** What stands in the place of a share that is not told. */
	untold: string;
}

const rowHeight = 18;
const lineHeight = 16;
const right = 56;

/** How the answers to one question are spread, wave beside wave. */
export function optionShares(data: OptionSharesData, width: number): Plot {
	const labelWidth = Math.min(width * 0.4, 220);
	const x = scaleLinear([0, 1], [labelWidth + 12, width - right]);
	const names = placeNames(data.waves, width);
	const rows = layOut(data, labelWidth, names.bottom + 6);
	const bottom = rows.at(-1)?.end ?? 0;
	return {
		height: bottom + 28,
		description: describe(data),
		points: rows.flatMap(({ label, shares, start }) =>
			shares.map((share, wave) => ({
				label: `${label}, ${data.waves[wave]?.title}: ${shareWords(share, data.untold)}`,
				x: x(share.share ?? 0),
				y: start + 9 + wave * rowHeight,
			})),
		),
		body: (
			<>
				<WaveNames waves={data.waves} places={names.places} />
				<VerticalGrid
					ticks={width < 420 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]}
					at={x}
					label={percent}
					from={names.bottom}
					to={bottom}
				/>
				{rows.map(({ label, lines, shares, start }) => (
					<g key={label} transform={`translate(0 ${start})`}>
						<text fontSize={labelSize} fill="var(--chart-ink)">
							{lines.map((line, index) => (
								<tspan key={line} x={0} y={13 + index * lineHeight}>
									{line}
								</tspan>
							))}
						</text>
						{shares.map((share, wave) => (
							<ShareMark
								// biome-ignore lint/suspicious/noArrayIndexKey: the place is the wave
								key={wave}
								share={share}
								untold={data.untold}
								index={wave}
								y={9 + wave * rowHeight}
								x={x}
							/>
						))}
					</g>
				))}
			</>
		),
	};
}

function layOut(data: OptionSharesData, labelWidth: number, top: number) {
	let end = top;
	return data.options.map((option) => {
		const lines = wrapText(option.label, labelWidth, labelSize);
		const start = end;
		end +=
			Math.max(data.waves.length * rowHeight, lines.length * lineHeight) + 8;
		return { ...option, lines, start, end };
	});
}

function describe({ waves, options, untold }: OptionSharesData): string {
	return waves
		.map(({ title, of }, wave) => {
			const parts = options.map(({ label, shares }) => {
				const share = shares[wave]?.share;
				return `${label} ${share == null ? untold : percent(share)}`;
			});
			return `${waveName(title, of)}: ${parts.join(", ")}.`;
		})
		.join(" ");
}

/** `75 % (95 % interval 30 % to 95 %)` */
function shareWords({ share, low, high }: Share, untold: string): string {
	if (share === null) return untold;
	if (low === null || high === null) return percent(share);
	return `${percent(share)} (95 % interval ${percent(low)} to ${percent(high)})`;
}

const waveName = (title: string, of: number | null) =>
	of === null ? title : `${title}, n = ${of}`;

/** Beside one another where they fit, else each on a line of its own. */
function placeNames(waves: OptionSharesData["waves"], width: number) {
	let end = 6;
	const beside = waves.map(({ title, of }) => {
		const x = end;
		end += textWidth(waveName(title, of), tickSize) + 36;
		return { x, y: 10 };
	});
	if (end - 24 <= width) return { places: beside, bottom: 28 };
	const below = waves.map((_, index) => ({ x: 6, y: 10 + index * rowHeight }));
	return { places: below, bottom: 28 + (waves.length - 1) * rowHeight };
}

function WaveNames({
	waves,
	places,
}: {
	waves: OptionSharesData["waves"];
	places: readonly { x: number; y: number }[];
}) {
	return (
		<g fontSize={tickSize} fill="var(--chart-ink)">
			{waves.map(({ title, of }, index) => {
				const { x = 0, y = 0 } = places[index] ?? {};
				return (
					<g key={title}>
						<WaveMark x={x} y={y} index={index} />
						<text x={x + 12} y={y} dy="0.35em">
							{waveName(title, of)}
						</text>
					</g>
				);
			})}
		</g>
	);
}

function ShareMark({
	share: { share, low, high },
	untold,
	index,
	y,
	x,
}: {
	share: Share;
	untold: string;
	index: number;
	y: number;
	x: (share: number) => number;
}) {
	if (share === null)
		return (
			<text
				x={x(0)}
				y={y}
				dy="0.35em"
				fontSize={tickSize}
				fill="var(--chart-ink)"
			>
				{untold}
			</text>
		);
	return (
		<>
			{low !== null && high !== null && (
				<line
					x1={x(low)}
					x2={x(high)}
					y1={y}
					y2={y}
					stroke={index === 0 ? "var(--chart-before)" : "var(--chart-after)"}
					strokeWidth={2}
				/>
			)}
			<WaveMark x={x(share)} y={y} index={index} size={4.5} />
			<text
				x={x(1) + right - 4}
				y={y}
				dy="0.35em"
				fontSize={tickSize}
				fill="var(--chart-ink)"
				textAnchor="end"
			>
				{percent(share)}
			</text>
		</>
	);
}
