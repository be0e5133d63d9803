/** Marks that differ in shape, so that no plot needs colour to be read. */

export type Direction = "rose" | "fell" | "same";

export const directionColour: Record<Direction, string> = {
	rose: "var(--chart-rise)",
	fell: "var(--chart-fall)",
	same: "var(--chart-quiet)",
};

export function directionOf(before: number, after: number): Direction {
	if (after === before) return "same";
	return after > before ? "rose" : "fell";
}

/** A triangle up, a triangle down, or a dot. */
export function DirectionMark({
	x,
	y,
	direction,
	size = 4,
}: {
	x: number;
	y: number;
	direction: Direction;
	/** Half of its width. */
	size?: number;
}) {
	const fill = directionColour[direction];
	if (direction === "same")
		return <circle cx={x} cy={y} r={size * 0.75} fill={fill} />;
	const tip = direction === "rose" ? -size : size;
	return (
		<path
			d={`M${x - size} ${y - tip * 0.7}L${x + size} ${y - tip * 0.7}L${x} ${y + tip}Z`}
			fill={fill}
		/>
	);
}

/** A mean. */
export function Diamond({
	x,
	y,
	size = 6,
}: {
	x: number;
	y: number;
	size?: number;
}) {
	return (
		<path
			d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
			fill="var(--chart-ink)"
			stroke="var(--chart-paper)"
		/>
	);
}

/** What each wave looks like where several share a plot: the first hollow, the next filled. */
export function WaveMark({
	x,
	y,
	index,
	size = 5,
}: {
	x: number;
	y: number;
	index: number;
	size?: number;
}) {
	if (index === 0)
		return (
			<circle
				cx={x}
				cy={y}
				r={size}
				fill="var(--chart-paper)"
				stroke="var(--chart-before)"
				strokeWidth={2}
			/>
		);
	return (
		<rect
			x={x - size}
			y={y - size}
			width={2 * size}
			height={2 * size}
			fill="var(--chart-after)"
		/>
	);
}
