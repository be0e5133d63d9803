import type { SideBySide } from "../../../../server/over-time/side-by-side.schemas.ts";
import { DataTable } from "../../../charts/data-table.tsx";
import { figure } from "../../../charts/format.ts";
import { dayWords } from "../../../charts/time-words.ts";

/** Both series by period, and what each figure was counted from. */
export function PeriodTable({ data: { x, y, period } }: { data: SideBySide }) {
	const starts = [...x.points, ...y.points].map(({ start }) => start);
	const byStart = (points: SideBySide["x"]["points"]) =>
		new Map(points.map((point) => [point.start, point]));
	const [xs, ys] = [byStart(x.points), byStart(y.points)];
	const rows = [...new Set(starts)].sort().map((start) => ({
		start,
		x: xs.get(start) ?? null,
		y: ys.get(start) ?? null,
	}));
	const shown = (value: number | undefined, decimals: number) =>
		value === undefined ? "none" : figure(value, decimals);
	return (
		<DataTable
			caption={`${x.title} and ${y.title} by ${period}`}
			hideCaption
			rows={rows}
			rowKey={({ start }) => start}
			columns={[
				{
					title: `First day of the ${period}`,
					value: ({ start }) => start,
					show: ({ start }) => dayWords(start),
				},
				{
					title: `First: ${x.title} (${x.unit})`,
					value: (row) => row.x?.value ?? null,
					show: (row) => shown(row.x?.value, x.decimals),
					numeric: true,
				},
				{
					title: "First, of",
					value: (row) => row.x?.n ?? null,
					numeric: true,
				},
				{
					title: `Second: ${y.title} (${y.unit})`,
					value: (row) => row.y?.value ?? null,
					show: (row) => shown(row.y?.value, y.decimals),
					numeric: true,
				},
				{
					title: "Second, of",
					value: (row) => row.y?.n ?? null,
					numeric: true,
				},
			]}
		/>
	);
}
