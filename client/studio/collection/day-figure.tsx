import type { Progress } from "../../../server/responses/responses.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { dayBars } from "../../charts/day-bars.tsx";
import { type DayCount, fillDays } from "../../charts/fill-days.ts";
import { atMinute, counted, onDay } from "../words.ts";

const columns: readonly Column<DayCount>[] = [
	{ title: "Day", value: (it) => it.day, show: (it) => onDay(it.day) },
	{ title: "Responses", value: (it) => it.count, numeric: true },
];

/** Responses day by day, all waves together. */
export function DayFigure({
	progress,
	title,
}: {
	progress: Progress;
	title: string;
}) {
	const days = fillDays(
		progress.waves.flatMap((wave) =>
			wave.days.map(({ day, responses }) => ({ day, count: responses })),
		),
	);
	return (
		<ChartFigure
			level={2}
			title={dayFinding(days)}
			note={`${title}. n = ${progress.responses}. As of ${atMinute(new Date().toISOString())}.`}
			draw={(width) => dayBars(days, width)}
			table={
				<DataTable
					caption="Responses by day"
					hideCaption
					columns={columns}
					rows={days}
					rowKey={(it) => it.day}
				/>
			}
		/>
	);
}

/** The title of the picture: where the most came in. */
function dayFinding(days: readonly DayCount[]): string {
	const top = days.reduce((best, day) => (day.count > best.count ? day : best));
	if (days.length === 1)
		return `${counted(top.count, "response")} on ${onDay(top.day)}`;
	return `Most came in on ${onDay(top.day)}: ${counted(top.count, "response")}`;
}
