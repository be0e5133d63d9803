import type { SideBySide } from "../../../../server/over-time/side-by-side.schemas.ts";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import { pairPlot } from "../../../charts/pair-plot.tsx";
import { twoInTime } from "../../../charts/two-in-time.tsx";
import { TimeNotes } from "../time-notes.tsx";
import { LagTable } from "./lag-table.tsx";
import { PairTable } from "./pair-table.tsx";
import { PeriodTable } from "./period-table.tsx";
import { inTimeNote, pairNote } from "./sides-note.ts";

/** What two series have to do with each other: in words, both over time, one against the other, and what speaks against it. */
export function SidesResult({
	data,
	synthetic,
}: {
	data: SideBySide;
	synthetic: boolean;
}) {
	const { finding, verdict, x, y, period, relation } = data;
	const isDrawn = x.points.length > 0 && y.points.length > 0;
	return (
		<div className="side-by-side">
			<section aria-label="What it shows" aria-live="polite">
				<p className="finding">{finding}.</p>
				{verdict.filter(Boolean).map((sentence) => (
					<p key={sentence}>{sentence}</p>
				))}
			</section>
			{relation && relation.bend.against.length > 0 && (
				<section className="notes">
					<h2>What speaks against a tipping point</h2>
					<ul>
						{relation.bend.against.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				</section>
			)}
			{isDrawn && (
				<ChartFigure
					level={2}
					title={`${x.title} and ${y.title}, ${period} by ${period}`}
					note={inTimeNote(data, synthetic)}
					draw={(width) => twoInTime(data, width)}
					table={<PeriodTable data={data} />}
				/>
			)}
			{relation && (
				<ChartFigure
					level={2}
					title={finding}
					note={pairNote(data, synthetic)}
					draw={(width) => pairPlot(data, width)}
					table={<PairTable data={data} />}
				/>
			)}
			{relation && relation.lags.length > 1 && (
				<LagTable lags={relation.lags} period={period} />
			)}
			<TimeNotes figures={data} />
		</div>
	);
}
