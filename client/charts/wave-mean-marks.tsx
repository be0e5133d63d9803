import { type Estimate, labelSize, tickSize } from "./plot.ts";
import { wrapText } from "./wrap-text.ts";

/** What the two marks of a wave are. */
export function Legend({ hasAll }: { hasAll: boolean }) {
	return (
		<g fontSize={labelSize} fill="var(--chart-ink)">
			<rect x={0} y={7} width={10} height={10} fill="var(--chart-after)" />
			<text x={16} y={12} dy="0.35em">
				Everybody
			</text>
			{hasAll && (
				<>
					<circle
						cx={105}
						cy={12}
						r={5}
						fill="var(--chart-paper)"
						stroke="var(--chart-before)"
						strokeWidth={2}
					/>
					<text x={116} y={12} dy="0.35em">
						The same people in all waves
					</text>
				</>
			)}
		</g>
	);
}

/** A mean with its interval; hollow for the people in all waves. */
export function Mark({
	estimate: { mean, low, high },
	x,
	y,
	hollow = false,
}: {
	estimate: Estimate;
	x: number;
	y: ((value: number) => number) & { range(): number[] };
	hollow?: boolean;
}) {
	if (mean === null) return null;
	const [bottom = 0, up = 0] = y.range();
	/** An interval may reach beyond the scale, but not out of the picture. */
	const inside = (value: number) =>
		Math.max(up - 12, Math.min(bottom + 8, y(value)));
	const colour = hollow ? "var(--chart-before)" : "var(--chart-after)";
	return (
		<>
			{low !== null && high !== null && (
				<path
					d={`M${x - 4} ${inside(low)}h8M${x - 4} ${inside(high)}h8M${x} ${inside(low)}V${inside(high)}`}
					stroke={colour}
					strokeWidth={2}
					fill="none"
				/>
			)}
			{hollow ? (
				<circle
					cx={x}
					cy={y(mean)}
					r={5}
					fill="var(--chart-paper)"
					stroke={colour}
					strokeWidth={2}
				/>
			) : (
				<rect x={x - 5} y={y(mean) - 5} width={10} height={10} fill={colour} />
			)}
		</>
	);
}

/** Where what comes after may not be compared with what was before. */
export function Break({
	x,
	from,
	to,
}: {
	x: number;
	from: number;
	to: number;
}) {
	return (
		<path
			d={`M${x - 3} ${from}V${to}M${x + 3} ${from}V${to}`}
			stroke="var(--chart-quiet)"
			strokeDasharray="2 4"
		/>
	);
}

/** The name of a wave below it, with its n. */
export function WaveName({
	title,
	n,
	x,
	y,
	width,
}: {
	title: string;
	n: number;
	x: number;
	y: number;
	width: number;
}) {
	const lines = wrapText(title, Math.max(width - 6, 30), tickSize).slice(0, 2);
	return (
		<text fontSize={tickSize} fill="var(--chart-ink)" textAnchor="middle">
			{lines.map((line, index) => (
				<tspan key={line} x={x} y={y + index * 15}>
					{line}
				</tspan>
			))}
			<tspan x={x} y={y + lines.length * 15} fill="var(--chart-quiet)">
				{`n = ${n}`}
			</tspan>
		</text>
	);
}
