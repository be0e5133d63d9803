import type { ChartFigures } from "../../server/over-time/figures.schemas.ts";
import { figure } from "./format.ts";
import { labelSize } from "./plot.ts";
import { type PointType, TimeMark, typeWords } from "./time-marks.tsx";

type Row = { words: string } & (
	| { type: PointType }
	| { dash: string | undefined; colour: string }
);

/** What each mark and each line that occurs stands for. */
export function timeLegend({
	points,
	target,
	decimals,
	kind,
}: ChartFigures): Row[] {
	const types = [...new Set(points.map(({ type }) => type))];
	const last = points.at(-1);
	const hasLimits = points.some(({ upper }) => upper !== null);
	const shown = (value: number) => figure(value, Math.max(1, decimals));
	return [
		...types.map((type) => ({ type, words: `Point ${typeWords[type]}` })),
		...(last
			? [
					{
						dash: undefined,
						colour: "var(--chart-ink)",
						words: `${kind === "run" || kind === "g" ? "Median" : "Mean"}: ${shown(last.centre)}${points.some(({ centre }) => centre !== last.centre) ? " now" : ""}`,
					},
				]
			: []),
		...(hasLimits && last
			? [
					{
						dash: "5 3",
						colour: "var(--chart-quiet)",
						words: `Limits of chance: ${last.lower === null ? "none below" : shown(last.lower)} to ${last.upper === null ? "none above" : shown(last.upper)} at the last point`,
					},
				]
			: []),
		...(target === null
			? []
			: [
					{
						dash: "10 3 2 3",
						colour: "var(--chart-fall)",
						words: `Target: ${shown(target)}`,
					},
				]),
	];
}

export function TimeLegend({ rows, y }: { rows: readonly Row[]; y: number }) {
	return (
		<g fontSize={labelSize} fill="var(--chart-ink)">
			{rows.map((row, index) => (
				<g key={row.words} transform={`translate(0 ${y + index * 18})`}>
					{"type" in row ? (
						<TimeMark type={row.type} x={13} y={-4} />
					) : (
						<line
							x1={0}
							x2={26}
							y1={-4}
							y2={-4}
							stroke={row.colour}
							strokeWidth={1.5}
							strokeDasharray={row.dash}
						/>
					)}
					<text x={34}>{row.words}</text>
				</g>
			))}
		</g>
	);
}
