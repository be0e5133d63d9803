import { percent } from "./format.ts";
import { labelSize, type Plot, tickSize } from "./plot.ts";

/** Shares of samples by whether there was more outcome (east) and more cost (north). */
export interface PlaneShares {
	northEast: number;
	southEast: number;
	southWest: number;
	northWest: number;
}

interface Quarter {
	key: keyof PlaneShares;
	column: 0 | 1;
	row: 0 | 1;
	outcome: string;
	cost: string;
	colour: string;
}

const more = "more outcome";
const none = "no more outcome";
const quarters: readonly Quarter[] = [
	{
		key: "northWest",
		column: 0,
		row: 0,
		outcome: none,
		cost: "more cost",
		colour: "var(--chart-fall)",
	},
	{
		key: "northEast",
		column: 1,
		row: 0,
		outcome: more,
		cost: "more cost",
		colour: "var(--chart-quiet)",
	},
	{
		key: "southWest",
		column: 0,
		row: 1,
		outcome: none,
		cost: "no more cost",
		colour: "var(--chart-quiet)",
	},
	{
		key: "southEast",
		column: 1,
		row: 1,
		outcome: more,
		cost: "no more cost",
		colour: "var(--chart-rise)",
	},
];

const rowHeight = 104;
const top = 24;

/** The quarters of the cost-effectiveness plane, each with its share of samples, darker the larger it is. */
export function valuePlane(shares: PlaneShares, width: number): Plot {
	const half = Math.min(width, 520) / 2;
	const words = ({ key, outcome, cost }: Quarter) =>
		`${outcome}, ${cost}: ${percent(shares[key])} of samples`;
	return {
		height: top + 2 * rowHeight + 22,
		description: `${quarters.map(words).join("; ")}.`,
		points: quarters.map((quarter) => ({
			label: `${words(quarter)}.`,
			x: (quarter.column + 0.5) * half,
			y: top + quarter.row * rowHeight + 36,
		})),
		body: (
			<>
				<g fontSize={tickSize} fill="var(--chart-quiet)">
					<text x={half} y={14} textAnchor="middle">
						▴ more cost
					</text>
					<text x={2 * half} y={top + 2 * rowHeight + 16} textAnchor="end">
						more outcome ▸
					</text>
				</g>
				{quarters.map((quarter) => (
					<QuarterMark
						key={quarter.key}
						quarter={quarter}
						share={shares[quarter.key]}
						half={half}
					/>
				))}
			</>
		),
	};
}

function QuarterMark({
	quarter: { column, row, outcome, cost, colour },
	share,
	half,
}: {
	quarter: Quarter;
	share: number;
	half: number;
}) {
	const x = column * half;
	const y = top + row * rowHeight;
	return (
		<g textAnchor="middle" fill="var(--chart-ink)">
			<rect
				x={x + 1}
				y={y + 1}
				width={half - 2}
				height={rowHeight - 2}
				fill={colour}
				fillOpacity={0.05 + 0.3 * share}
				stroke="var(--chart-quiet)"
			/>
			<text x={x + half / 2} y={y + 44} fontSize={22} fontWeight={700}>
				{percent(share)}
			</text>
			<text x={x + half / 2} y={y + 68} fontSize={labelSize}>
				{outcome}
			</text>
			<text x={x + half / 2} y={y + 86} fontSize={labelSize}>
				{cost}
			</text>
		</g>
	);
}
