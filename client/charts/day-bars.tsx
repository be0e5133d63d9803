import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { HorizontalGrid } from "./axis.tsx";
import type { DayCount } from "./fill-days.ts";
import { labelSize, type Plot, tickSize } from "./plot.ts";

const top = 20;
const plotHeight = 150;
const left = 36;
const right = 16;
const dayName = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	timeZone: "UTC",
});

/** A bar for each day; the highest carries its figure. */
export function dayBars(days: readonly DayCount[], width: number): Plot {
	const most = max(days, ({ count }) => count) ?? 0;
	const y = scaleLinear([0, Math.max(most, 4)], [top + plotHeight, top]).nice(
		4,
	);
	const step = (width - left - right) / Math.max(days.length, 12);
	const bar = Math.max(1, Math.min(step - 1, 40));
	const x = (index: number) => left + index * step + (step - bar) / 2;
	return {
		height: top + plotHeight + 28,
		description: describe(days),
		points: days.map(({ day, count }, index) => ({
			label: `${nameOf(day)}: ${count} responses`,
			x: x(index) + bar / 2,
			y: y(count),
		})),
		body: (
			<>
				<HorizontalGrid
					ticks={y.ticks(4).filter(Number.isInteger)}
					at={y}
					from={left}
					to={width}
				/>
				{days.map(({ day, count }, index) => (
					<rect
						key={day}
						x={x(index)}
						width={bar}
						y={y(count)}
						height={y(0) - y(count)}
						fill="var(--chart-after)"
					/>
				))}
				{days.map(
					({ day, count }, index) =>
						count === most &&
						days.findIndex((each) => each.count === most) === index && (
							<text
								key={day}
								x={x(index) + bar / 2}
								y={y(count) - 5}
								fontSize={labelSize}
								textAnchor="middle"
								fill="var(--chart-ink)"
							>
								{count}
							</text>
						),
				)}
				<DayNames days={days} x={(index) => x(index) + bar / 2} step={step} />
			</>
		),
	};
}

function describe(days: readonly DayCount[]): string {
	const first = days[0];
	const last = days.at(-1);
	if (!first || !last) return "No responses yet.";
	const sum = days.reduce((all, { count }) => all + count, 0);
	return `${sum} responses from ${nameOf(first.day)} to ${nameOf(last.day)}.`;
}

function nameOf(day: string): string {
	return dayName.format(new Date(`${day}T00:00:00Z`));
}

function DayNames({
	days,
	x,
	step,
}: {
	days: readonly DayCount[];
	x: (index: number) => number;
	step: number;
}) {
	const every = Math.max(1, Math.ceil(64 / step));
	return (
		<g fontSize={tickSize} fill="var(--chart-quiet)" textAnchor="middle">
			{days.map(
				({ day }, index) =>
					index % every === 0 && (
						<text key={day} x={x(index)} y={top + plotHeight + 18}>
							{nameOf(day)}
						</text>
					),
			)}
		</g>
	);
}
