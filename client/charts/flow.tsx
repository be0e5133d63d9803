import { scaleLinear } from "d3-scale";
import { labelSize, type Plot, tickSize } from "./plot.ts";

/** How many people came to a step, and what became of those who did not go on. */
export interface FlowStep {
	title: string;
	count: number;
	/** Beside the step before, such as `12 did not answer again`. */
	lost?: string | undefined;
}

const rowHeight = 58;
const barHeight = 18;

/** People from being asked to being counted: a bar for each step, as long as it has people. */
export function flow(steps: readonly FlowStep[], width: number): Plot {
	const most = Math.max(1, ...steps.map(({ count }) => count));
	const length = scaleLinear([0, most], [0, width - 70]);
	return {
		height: steps.length * rowHeight,
		description: steps.map(describe).join(" "),
		points: steps.map((step, index) => ({
			label: describe(step),
			x: length(step.count),
			y: index * rowHeight + 22 + barHeight / 2,
		})),
		body: (
			<>
				{steps.map(({ title, count, lost }, index) => (
					<g key={title} transform={`translate(0 ${index * rowHeight})`}>
						<text fontSize={labelSize} fill="var(--chart-ink)" y={14}>
							<tspan fontWeight={700}>{title}</tspan>
							{lost && (
								<tspan fill="var(--chart-quiet)" fontSize={tickSize}>
									{`  (${lost})`}
								</tspan>
							)}
						</text>
						<rect
							x={0}
							y={22}
							width={Math.max(1, length(count))}
							height={barHeight}
							fill="var(--chart-after)"
							fillOpacity={0.25 + 0.75 * ((index + 1) / steps.length)}
							stroke="var(--chart-after)"
						/>
						<text
							x={Math.max(1, length(count)) + 8}
							y={22 + barHeight / 2}
							dy="0.35em"
							fontSize={labelSize}
							fontWeight={700}
							fill="var(--chart-ink)"
						>
							{whole(count)}
						</text>
					</g>
				))}
			</>
		),
	};
}

function describe({ title, count, lost }: FlowStep): string {
	return `${lost ? `${lost}. ` : ""}${title}: ${whole(count)}.`;
}

function whole(count: number): string {
	return count.toLocaleString("en-GB");
}
