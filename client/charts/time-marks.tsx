/** Marks of points over time: each its own shape, so that no colour is needed. */
import type {
	ChartFigures,
	ChartPoint,
} from "../../server/over-time/figures.schemas.ts";

export type PointType = ChartPoint["type"];
export type AssuranceType = NonNullable<ChartFigures["assurance"]>["type"];

export const typeWords: Record<PointType, string> = {
	common_cause: "within what chance makes",
	special_cause_improvement: "more than chance: improving",
	special_cause_concern: "more than chance: of concern",
	special_cause_neutral_high: "more than chance: high",
	special_cause_neutral_low: "more than chance: low",
};

type MarkType = NonNullable<ChartFigures["variation"]>["type"];

/**
 * A dot; a diamond for the better, a square for the worse, a hollow triangle up or down where neither way is
 * wanted; a hollow diamond for a shift of many points.
 */
export function TimeMark({
	type,
	x,
	y,
	size = 5,
}: {
	type: MarkType;
	x: number;
	y: number;
	size?: number;
}) {
	if (type === "common_cause")
		return <circle cx={x} cy={y} r={size * 0.7} fill="var(--chart-quiet)" />;
	if (type === "special_cause_improvement")
		return <path d={diamond(x, y, size * 1.3)} fill="var(--chart-rise)" />;
	if (type === "special_cause_concern")
		return (
			<rect
				x={x - size}
				y={y - size}
				width={2 * size}
				height={2 * size}
				fill="var(--chart-fall)"
			/>
		);
	if (type === "shift")
		return (
			<path
				d={diamond(x, y, size * 1.3)}
				fill="var(--chart-paper)"
				stroke="var(--chart-ink)"
				strokeWidth={1.75}
			/>
		);
	const tip = type === "special_cause_neutral_high" ? -size : size;
	return (
		<path
			d={`M${x - size} ${y - tip * 0.8}L${x + size} ${y - tip * 0.8}L${x} ${y + tip * 1.2}Z`}
			fill="var(--chart-paper)"
			stroke="var(--chart-ink)"
			strokeWidth={1.75}
		/>
	);
}

function diamond(x: number, y: number, reach: number): string {
	return `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
}

const assurancePaths: Record<AssuranceType, string> = {
	consistent_pass: "M6 12.5L10.5 17L18 7.5",
	consistent_fail: "M7 7L17 17M17 7L7 17",
	inconsistent: "M5 14.5Q8.5 6 12 12T19 9.5",
};

/** Variation and assurance in words, each with its mark. */
export function ChartVerdict({
	variation,
	assurance,
}: Pick<ChartFigures, "variation" | "assurance">) {
	return (
		<ul className="chart-verdict">
			{variation && (
				<li>
					<svg viewBox="0 0 24 24" aria-hidden="true">
						<TimeMark type={variation.type} x={12} y={12} size={7} />
					</svg>
					{capital(variation.words)}
				</li>
			)}
			{assurance && (
				<li>
					<svg viewBox="0 0 24 24" aria-hidden="true">
						<rect
							x={1.5}
							y={1.5}
							width={21}
							height={21}
							rx={4}
							fill="none"
							stroke="currentColor"
							strokeWidth={1.5}
						/>
						<path
							d={assurancePaths[assurance.type]}
							fill="none"
							stroke="currentColor"
							strokeWidth={2.5}
						/>
					</svg>
					{capital(assurance.words)}
				</li>
			)}
		</ul>
	);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
