import { figure, signed } from "./format.ts";
import { Diamond } from "./marks.tsx";
import type { PairedData } from "./paired-data.ts";
import { labelSize, tickSize } from "./plot.ts";

const margin = 20;

/** The mean change with its interval, hung at the height of the mean before. */
export function ChangePanel({
	data,
	x,
	y,
}: {
	data: PairedData;
	x: number;
	y: ((value: number) => number) & { range(): number[] };
}) {
	const { preMean, change, decimals } = data;
	if (preMean === null || change.mean === null) return null;
	const [bottom = 0, top = 0] = y.range();
	/** An interval may reach beyond the scale, but not out of the picture. */
	const inside = (value: number) =>
		Math.max(top - margin, Math.min(bottom + margin, y(preMean + value)));
	const middle = inside(change.mean);
	return (
		<g>
			<path
				d={`M${x - 12} ${inside(0)}h24`}
				stroke="var(--chart-quiet)"
				strokeDasharray="4 3"
			/>
			<text
				x={x - 18}
				y={inside(0)}
				dy="0.35em"
				fontSize={tickSize}
				textAnchor="end"
				fill="var(--chart-quiet)"
			>
				0
			</text>
			{change.low !== null && change.high !== null && (
				<Interval x={x} low={inside(change.low)} high={inside(change.high)} />
			)}
			<Diamond x={x} y={middle} size={7} />
			<g fill="var(--chart-ink)">
				<text
					x={x + 14}
					y={middle}
					dy="0.35em"
					fontSize={labelSize}
					fontWeight={700}
				>
					{signed(change.mean, decimals)}
				</text>
				{change.low !== null && change.high !== null && (
					<text x={x + 14} y={middle + 16} dy="0.35em" fontSize={tickSize}>
						{figure(change.low, decimals)} to {figure(change.high, decimals)}
					</text>
				)}
			</g>
		</g>
	);
}

function Interval({ x, low, high }: { x: number; low: number; high: number }) {
	return (
		<path
			d={`M${x - 5} ${low}h10M${x - 5} ${high}h10M${x} ${low}V${high}`}
			stroke="var(--chart-ink)"
			strokeWidth={2}
			fill="none"
		/>
	);
}
