import { DirectionMark } from "./marks.tsx";
import type { Tally } from "./paired-data.ts";
import { labelSize } from "./plot.ts";
import { textWidth } from "./wrap-text.ts";

const entries = [
	["rose", "rose"],
	["fell", "fell"],
	["same", "the same"],
] as const;

/** How many went which way, each behind its mark. */
export function DirectionTally({ tally }: { tally: Tally }) {
	let x = 8;
	return (
		<g fontSize={labelSize} fill="var(--chart-ink)">
			{entries.map(([direction, words]) => {
				const label = `${tally[direction]} ${words}`;
				const start = x;
				x += textWidth(label, labelSize) + 40;
				return (
					<g key={direction}>
						<DirectionMark x={start} y={14} direction={direction} size={6} />
						<text x={start + 12} y={14} dy="0.35em">
							{label}
						</text>
					</g>
				);
			})}
		</g>
	);
}
