import { scaleLinear } from "d3-scale";
import { VerticalGrid } from "./axis.tsx";
import { figure } from "./format.ts";
import { labelSize, type Plot, tickSize } from "./plot.ts";
import { wrapText } from "./wrap-text.ts";

/** One question of a scale, and how it goes with the sum of the others. */
export interface ItemRestRow {
	key: string;
	text: string;
	/** From -1 to 1; null where it cannot be told. */
	correlation: number | null;
	/** Such as `goes with the others`. */
	verdict: string;
}

export interface ItemRestData {
	items: readonly ItemRestRow[];
	/** Below this a question is weak. */
	mark: number;
}

const top = 24;
const lineHeight = 16;
const trackHeight = 22;
const gap = 8;
const inset = 14;

/** Questions as dots on lines, from what goes against the others to what goes with them; the weak ones hollow. */
export function itemRest({ items, mark }: ItemRestData, width: number): Plot {
	const known = items.map(({ correlation }) => correlation ?? 0);
	const lowest = Math.floor(Math.min(0, ...known) * 5) / 5;
	const x = scaleLinear([lowest, 1], [inset, width - inset]);
	const rows = layOut(items, width);
	const bottom = rows.at(-1)?.end ?? top;
	return {
		height: bottom + 24,
		description: `Weak below ${figure(mark, 2)}. ${items.map(describe).join(" ")}`,
		points: rows.map(({ item, track }) => ({
			label: describe(item),
			x: x(item.correlation ?? 0),
			y: track,
		})),
		body: (
			<>
				<VerticalGrid
					ticks={x.ticks(width < 480 ? 3 : 5)}
					at={x}
					label={(tick) => figure(tick, 1)}
					from={top}
					to={bottom}
				/>
				<text
					x={x(mark)}
					y={12}
					textAnchor="middle"
					fontSize={tickSize}
					fill="var(--chart-quiet)"
				>
					{`◂ weak  ${figure(mark, 2)}`}
				</text>
				{rows.map((row) => (
					<ItemRow key={row.item.key} row={row} x={x} mark={mark} />
				))}
			</>
		),
	};
}

interface Row {
	item: ItemRestRow;
	lines: string[];
	start: number;
	/** Height of its line. */
	track: number;
	end: number;
}

/** Each question above its own line. */
function layOut(items: readonly ItemRestRow[], width: number): Row[] {
	let end = top;
	return items.map((item) => {
		const start = end + gap;
		const lines = wrapText(
			`${item.text} (${figureOf(item)})`,
			width * 0.96,
			labelSize,
		);
		const track = start + lines.length * lineHeight + trackHeight / 2;
		end = track + trackHeight / 2;
		return { item, lines, start, track, end };
	});
}

function ItemRow({
	row: { item, lines, start, track },
	x,
	mark,
}: {
	row: Row;
	x: ReturnType<typeof scaleLinear<number, number>>;
	mark: number;
}) {
	const [from = 0, to = 0] = x.range();
	return (
		<>
			<text
				fontSize={labelSize}
				fill="var(--chart-ink)"
				stroke="var(--chart-paper)"
				strokeWidth={4}
				paintOrder="stroke"
			>
				{lines.map((line, index) => (
					<tspan key={line} x={0} y={start + 13 + index * lineHeight}>
						{line}
					</tspan>
				))}
			</text>
			<line
				x1={from}
				x2={to}
				y1={track}
				y2={track}
				stroke="var(--chart-grid)"
				strokeWidth={2}
			/>
			<line
				x1={x(mark)}
				x2={x(mark)}
				y1={track - 7}
				y2={track + trackHeight / 2}
				stroke="var(--chart-fall)"
				strokeWidth={2}
				strokeDasharray="5 3"
			/>
			{item.correlation !== null && (
				<ItemMark
					x={x(item.correlation)}
					y={track}
					weak={item.correlation < mark}
				/>
			)}
		</>
	);
}

function ItemMark({ x, y, weak }: { x: number; y: number; weak: boolean }) {
	const colour = weak ? "var(--chart-fall)" : "var(--chart-after)";
	return (
		<circle
			cx={x}
			cy={y}
			r={6}
			fill={weak ? "var(--chart-paper)" : colour}
			stroke={colour}
			strokeWidth={2.5}
		/>
	);
}

function figureOf({ correlation, verdict }: ItemRestRow): string {
	if (correlation === null) return verdict;
	return `${figure(correlation, 2)}, ${verdict}`;
}

function describe(item: ItemRestRow): string {
	return `${item.text} ${figureOf(item)}.`;
}
