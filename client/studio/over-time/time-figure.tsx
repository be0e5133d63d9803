import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { DataTable } from "../../charts/data-table.tsx";
import { figure } from "../../charts/format.ts";
import { timeChart } from "../../charts/time-chart.tsx";
import { ChartVerdict, typeWords } from "../../charts/time-marks.tsx";
import { ruleWords, spanWords } from "../../charts/time-words.ts";
import { chartNote } from "./chart-note.ts";

/** A chart at its full size, with its finding, its verdict in words and its table. */
export function TimeFigure({
	figures,
	level = 2,
}: {
	figures: ChartFigures;
	level?: 2 | 3;
}) {
	if (figures.points.length === 0) return <NothingYet figures={figures} />;
	return (
		<>
			<ChartVerdict {...figures} />
			<ChartFigure
				level={level}
				title={figures.finding}
				note={chartNote(figures)}
				draw={(width) => timeChart(figures, width)}
				table={<PointTable figures={figures} />}
			/>
		</>
	);
}

function NothingYet({ figures: { notes } }: { figures: ChartFigures }) {
	return (
		<div className="empty">
			<h2>There is nothing to draw yet</h2>
			{notes.map((note) => (
				<p key={note}>{note}</p>
			))}
			<p>The chart draws itself as soon as there is a first point.</p>
		</div>
	);
}

function PointTable({ figures }: { figures: ChartFigures }) {
	const { points, decimals, unit, title } = figures;
	const shown = (value: number | null) =>
		value === null ? "none" : figure(value, Math.max(1, decimals));
	return (
		<DataTable
			caption={`Points of ${title}`}
			hideCaption
			rows={points.map((point, place) => ({ ...point, place }))}
			rowKey={({ place }) => String(place)}
			columns={[
				{ title: "When", value: ({ from }) => from, show: spanWords },
				{
					title: unit,
					value: ({ value }) => value,
					show: ({ value }) => figure(value, decimals),
					numeric: true,
				},
				{
					title: "Of",
					value: ({ denominator }) => denominator,
					numeric: true,
				},
				{
					title: "Centre",
					value: ({ centre }) => centre,
					show: ({ centre }) => shown(centre),
					numeric: true,
				},
				{
					title: "Lower limit",
					value: ({ lower }) => lower,
					show: ({ lower }) => shown(lower),
					numeric: true,
				},
				{
					title: "Upper limit",
					value: ({ upper }) => upper,
					show: ({ upper }) => shown(upper),
					numeric: true,
				},
				{
					title: "What it says",
					value: ({ type, rule }) =>
						rule === null
							? typeWords[type]
							: `${typeWords[type]}; ${ruleWords[rule]}`,
				},
			]}
		/>
	);
}
