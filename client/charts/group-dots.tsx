import type { Range } from "./plot.ts";

export interface GroupDot {
	/** Such as its days. */
	title: string;
	mean: number;
	/** The mean as it is written. */
	shown: string;
}

interface GroupDotsProps {
	groups: readonly GroupDot[];
	range: Range;
	/** Whether reading begins at the right; then the low end stands there. */
	isMirrored: boolean;
	/** What it shows, in words. */
	description: string;
}

/** Heights, in letters. */
const row = 2.6;
const lineAt = 1.85;
/** Of the width in hundredths: where the lowest score stands, and how far off the highest is. */
const from = 3;
const span = 94;

/**
 * The mean of each group as a dot on a line from the lowest to the highest score. Measured in letters and shares of
 * the width, so that it grows with the text of a page whose readers set it larger.
 */
export function GroupDots(props: GroupDotsProps) {
	const { groups, range, isMirrored, description } = props;
	const { min, max } = range;
	const along = (share: number) =>
		`${isMirrored ? 100 - from - span * share : from + span * share}%`;
	const [start, end] = isMirrored ? ["100%", "0%"] : ["0%", "100%"];
	const foot = groups.length * row + 1;
	return (
		<svg
			className="group-dots"
			role="img"
			aria-label={description}
			width="100%"
			style={{ blockSize: `${foot + 0.5}em` }}
		>
			{groups.map(({ title, mean, shown }, place) => {
				const top = place * row;
				const y = `${top + lineAt}em`;
				return (
					<g key={`${title} ${mean}`}>
						<text x={start} y={`${top + 1}em`}>
							{title}
						</text>
						<text x={end} y={`${top + 1}em`} textAnchor="end">
							{shown}
						</text>
						<line className="track" x1={along(0)} x2={along(1)} y1={y} y2={y} />
						<circle
							className="here"
							cx={along((mean - min) / (max - min))}
							cy={y}
							r="0.4em"
						/>
					</g>
				);
			})}
			<text x={start} y={`${foot}em`}>
				{min}
			</text>
			<text x={end} y={`${foot}em`} textAnchor="end">
				{max}
			</text>
		</svg>
	);
}
