import { extent } from "d3-array";
import type { ScaleLinear } from "d3-scale";
import type { SideBySide } from "../../server/over-time/side-by-side.schemas.ts";
import { figure } from "./format.ts";
import { labelSize } from "./plot.ts";
import { textWidth } from "./wrap-text.ts";

export type Pairs = Pick<SideBySide, "x" | "y" | "pairs" | "relation">;

export interface PairFrame {
	x: ScaleLinear<number, number>;
	y: ScaleLinear<number, number>;
	top: number;
	bottom: number;
}

interface Layer {
	data: Pairs;
	frame: PairFrame;
}

/** Where a tipping point that is claimed may stand, with its place in words. */
export function TippingBand({ data: { relation, x }, frame }: Layer) {
	const bend = relation?.bend;
	if (!bend?.claim || bend.at === null) return null;
	const { ciLow, ciHigh, x: at } = bend.at;
	const [, right = 0] = frame.x.range();
	const from = frame.x(ciLow);
	const place = (value: number) => figure(value, Math.max(1, x.decimals));
	const words = `Tipping point ${place(at)} (${place(ciLow)} to ${place(ciHigh)})`;
	const reach = textWidth(words, labelSize) / 2;
	return (
		<g>
			<rect
				x={from}
				y={frame.top}
				width={Math.max(1, frame.x(ciHigh) - from)}
				height={frame.bottom - frame.top}
				fill="var(--chart-grid)"
			/>
			<line
				x1={frame.x(at)}
				x2={frame.x(at)}
				y1={frame.top}
				y2={frame.bottom}
				stroke="var(--chart-ink)"
				strokeDasharray="2 3"
			/>
			<text
				x={Math.max(reach, Math.min(frame.x(at), right - reach))}
				y={frame.top - 6}
				fontSize={labelSize}
				fill="var(--chart-ink)"
				textAnchor="middle"
			>
				{words}
			</text>
		</g>
	);
}

/** The straight line; dashed where two lines that meet at a tipping point are claimed, which are drawn too. */
export function PairLines({ data: { relation, pairs }, frame }: Layer) {
	if (relation === null) return null;
	const { line: straight, bend } = relation;
	const [low = 0, high = 0] = extent(pairs, ({ x }) => x) as [number?, number?];
	const level = (at: number) =>
		(straight.intercept ?? 0) + (straight.slope.estimate ?? 0) * at;
	const height = bend.height ?? 0;
	const place = bend.at?.x ?? low;
	const isBent = bend.claim && bend.at !== null;
	return (
		<g fill="none" stroke="var(--chart-ink)">
			<path
				d={pathOf(frame, [low, level(low)], [high, level(high)])}
				strokeWidth={isBent ? 1.25 : 2.25}
				strokeDasharray={isBent ? "6 4" : undefined}
			/>
			{isBent && (
				<path
					d={pathOf(
						frame,
						[low, height + (bend.slopeBelow ?? 0) * (low - place)],
						[place, height],
						[high, height + (bend.slopeAbove ?? 0) * (high - place)],
					)}
					strokeWidth={2.5}
				/>
			)}
		</g>
	);
}

function pathOf(
	{ x, y }: PairFrame,
	...corners: readonly (readonly [number, number])[]
): string {
	return `M${corners.map(([across, up]) => `${x(across)} ${y(up)}`).join("L")}`;
}
