import type { ChartFigures } from "../../server/over-time/figures.schemas.ts";
import { labelSize } from "./plot.ts";
import { dayWords } from "./time-words.ts";
import { wrapText } from "./wrap-text.ts";

export interface Flag {
	/** A, B, C ... */
	letter: string;
	place: number;
	text: string;
}

/** What was marked on a chart, in order of time: notes, and from where limits are new. */
export function flagsOf({
	annotations,
	phases,
	points,
}: Pick<ChartFigures, "annotations" | "phases" | "points">): Flag[] {
	const notes = annotations.map(({ day, text, place }) => ({
		place,
		text: `${dayWords(day)}: ${text}`,
	}));
	const rebases = phases.slice(1).map(({ start, reason, by }) => ({
		place: start,
		text: `${dayWords(points[start]?.from ?? "")}: new limits. ${reason ?? ""}${by === null ? "" : ` (${by})`}`,
	}));
	return [...notes, ...rebases]
		.sort((a, b) => a.place - b.place)
		.map((flag, index) => ({ ...flag, letter: letterOf(index) }));
}

function letterOf(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
}

/** A letter above the point, on a thin line down to the axis. */
export function FlagPoles({
	flags,
	x,
	top,
	bottom,
}: {
	flags: readonly Flag[];
	x: (place: number) => number;
	top: number;
	bottom: number;
}) {
	return flags.map(({ letter, place }, index) => {
		const row = flags
			.slice(0, index)
			.filter((other) => Math.abs(x(other.place) - x(place)) < 18).length;
		const y = top - 10 - 18 * (row % 2);
		return (
			<g key={letter}>
				<line
					x1={x(place)}
					x2={x(place)}
					y1={y + 8}
					y2={bottom}
					stroke="var(--chart-quiet)"
					strokeDasharray="2 3"
				/>
				<rect
					x={x(place) - 9}
					y={y - 9}
					width={18}
					height={17}
					rx={3}
					fill="var(--chart-paper)"
					stroke="var(--chart-ink)"
				/>
				<text
					x={x(place)}
					y={y}
					dy="0.35em"
					fontSize={12}
					fontWeight={700}
					textAnchor="middle"
					fill="var(--chart-ink)"
				>
					{letter}
				</text>
			</g>
		);
	});
}

/** What each letter stands for, in lines that fit. */
export function flagLines(flags: readonly Flag[], width: number): string[] {
	return flags.flatMap(({ letter, text }) =>
		wrapText(`${letter}  ${text}`, width, labelSize),
	);
}
