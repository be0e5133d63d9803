import { scaleLinear } from "d3-scale";
import { VerticalGrid } from "./axis.tsx";
import { signed } from "./format.ts";
import { Diamond } from "./marks.tsx";
import { type Estimate, labelSize, type Plot, tickSize } from "./plot.ts";

/** The change of one group; `mean` null where it is not shown or cannot be given. */
export interface ForestRow extends Estimate {
	key: string;
	title: string;
	/** Such as `12 pairs`, or why there is no figure. */
	words: string;
	/** So few that it is no more than a first impression. */
	small: boolean;
}

export interface ForestData {
	/** Everybody first. */
	rows: readonly ForestRow[];
	decimals: number;
	/** What lies on either side of no change, such as `got worse` and `got better`. */
	sides: readonly [low: string, high: string];
}

const rowHeight = 52;
const top = 22;
const inset = 14;

/** The change of each group with its interval above one axis, no change marked; everybody first. */
export function forest(
	{ rows, decimals, sides }: ForestData,
	width: number,
): Plot {
	const ends = rows.flatMap(({ mean, low, high }) => [mean, low, high]);
	const furthest = Math.max(...ends.map((end) => Math.abs(end ?? 0)), 0.1);
	const x = scaleLinear([-furthest, furthest], [inset, width - inset]).nice(4);
	const bottom = top + rows.length * rowHeight;
	return {
		height: bottom + 24,
		description: rows.map((row) => describe(row, decimals)).join(" "),
		points: rows.map((row, index) => ({
			label: describe(row, decimals),
			x: x(row.mean ?? 0),
			y: top + index * rowHeight + middle,
		})),
		body: (
			<>
				<g fontSize={tickSize} fill="var(--chart-quiet)">
					<text x={x(0) - 8} y={12} textAnchor="end">
						{`◂ ${sides[0]}`}
					</text>
					<text x={x(0) + 8} y={12}>
						{`${sides[1]} ▸`}
					</text>
				</g>
				<VerticalGrid
					ticks={x.ticks(width < 480 ? 3 : 5)}
					at={x}
					label={(tick) => signed(tick, tick % 1 === 0 ? 0 : decimals)}
					from={top}
					to={bottom}
				/>
				<line
					x1={x(0)}
					x2={x(0)}
					y1={top}
					y2={bottom}
					stroke="var(--chart-quiet)"
					strokeDasharray="4 3"
				/>
				{rows.map((row, index) => (
					<g
						key={row.key}
						transform={`translate(0 ${top + index * rowHeight})`}
					>
						<text
							fontSize={labelSize}
							fill="var(--chart-ink)"
							stroke="var(--chart-paper)"
							strokeWidth={4}
							paintOrder="stroke"
							y={15}
						>
							<tspan fontWeight={700}>{row.title}</tspan>
							<tspan>{`, ${rowWords(row, decimals)}`}</tspan>
						</text>
						<ForestMark row={row} x={x} isAll={index === 0} />
					</g>
				))}
			</>
		),
	};
}

function describe(row: ForestRow, decimals: number): string {
	return `${row.title}, ${rowWords(row, decimals)}.`;
}

/** `12 pairs, +6.1 (+2.0 to +10.2)` */
function rowWords({ words, mean, low, high }: ForestRow, decimals: number) {
	if (mean === null) return words;
	const change = `${words}, ${signed(mean, decimals)}`;
	if (low === null || high === null) return change;
	return `${change} (${signed(low, decimals)} to ${signed(high, decimals)})`;
}

const middle = 34;

function ForestMark({
	row: { mean, low, high, small },
	x,
	isAll,
}: {
	row: ForestRow;
	x: (value: number) => number;
	isAll: boolean;
}) {
	if (mean === null) return null;
	return (
		<>
			{low !== null && high !== null && (
				<path
					d={`M${x(low)} ${middle - 4}v8M${x(high)} ${middle - 4}v8M${x(low)} ${middle}H${x(high)}`}
					stroke="var(--chart-ink)"
					strokeWidth={isAll ? 3 : 2}
					strokeDasharray={small ? "3 2" : undefined}
					fill="none"
				/>
			)}
			{isAll ? (
				<Diamond x={x(mean)} y={middle} size={7} />
			) : (
				<rect
					x={x(mean) - 5}
					y={middle - 5}
					width={10}
					height={10}
					fill={small ? "var(--chart-paper)" : "var(--chart-after)"}
					stroke="var(--chart-after)"
					strokeWidth={2}
				/>
			)}
		</>
	);
}
