import { tickSize } from "./plot.ts";

interface Ticks {
	ticks: readonly number[];
	/** Where a tick stands, in pixels along the axis. */
	at: (tick: number) => number;
	label?: (tick: number) => string;
}

/** Faint lines across, with their figures at the left. */
export function HorizontalGrid({
	ticks,
	at,
	label = String,
	from,
	to,
}: Ticks & { from: number; to: number }) {
	return (
		<g fontSize={tickSize} fill="var(--chart-quiet)" textAnchor="end">
			{ticks.map((tick) => (
				<g key={tick} transform={`translate(0 ${at(tick)})`}>
					<line x1={from} x2={to} stroke="var(--chart-grid)" />
					<text x={from - 8} dy="0.35em">
						{label(tick)}
					</text>
				</g>
			))}
		</g>
	);
}

/** Faint lines down, with their figures below. */
export function VerticalGrid({
	ticks,
	at,
	label = String,
	from,
	to,
}: Ticks & { from: number; to: number }) {
	return (
		<g fontSize={tickSize} fill="var(--chart-quiet)" textAnchor="middle">
			{ticks.map((tick) => (
				<g key={tick} transform={`translate(${at(tick)} 0)`}>
					<line y1={from} y2={to} stroke="var(--chart-grid)" />
					<text y={to + 16}>{label(tick)}</text>
				</g>
			))}
		</g>
	);
}
