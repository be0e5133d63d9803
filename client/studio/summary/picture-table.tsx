import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { signed } from "../../charts/format.ts";
import type { PairPoint } from "../../charts/paired-data.ts";
import { MeansTable } from "./means-table.tsx";

/** What the picture of a scale is drawn from: pairs where people are joined, else scores; means where these are not shown. */
export function PictureTable({
	summary,
	scale,
}: {
	summary: Summary;
	scale: ScaleSummary;
}) {
	if (summary.threshold !== null)
		return <MeansTable summary={summary} scale={scale} />;
	const points = scale.paired?.points ?? [];
	return points.length > 0 ? (
		<DataTable
			caption={`${scale.title}: pairs`}
			hideCaption
			columns={pairColumns(summary)}
			rows={points}
			rowKey={(it) => `${it.before} ${it.after}`}
		/>
	) : (
		<DataTable
			caption={`${scale.title}: scores`}
			hideCaption
			columns={scoreColumns(summary)}
			rows={scoreRows(scale)}
			rowKey={(it) => String(it.score)}
		/>
	);
}

function pairColumns({ from, to }: Summary): readonly Column<PairPoint>[] {
	return [
		{
			title: from.title,
			value: (it) => it.before,
			show: (it) => short(it.before),
		},
		{
			title: to.title,
			value: (it) => it.after,
			show: (it) => short(it.after),
			numeric: true,
		},
		{
			title: "Change",
			value: (it) => it.after - it.before,
			show: (it) => signed(it.after - it.before, 2),
			numeric: true,
		},
		{ title: "People", value: (it) => it.count, numeric: true },
	];
}

interface ScoreRow {
	score: number;
	counts: readonly number[];
}

function scoreRows({ waves }: ScaleSummary): ScoreRow[] {
	const values = waves.flatMap(({ distribution }) =>
		distribution.map(({ value }) => value),
	);
	return [...new Set(values)]
		.sort((a, b) => a - b)
		.map((score) => ({
			score,
			counts: waves.map(
				({ distribution }) =>
					distribution.find(({ value }) => value === score)?.count ?? 0,
			),
		}));
}

function scoreColumns({ from, to }: Summary): readonly Column<ScoreRow>[] {
	return [
		{ title: "Score", value: (it) => it.score, show: (it) => short(it.score) },
		{ title: from.title, value: (it) => it.counts[0] ?? 0, numeric: true },
		{ title: to.title, value: (it) => it.counts[1] ?? 0, numeric: true },
	];
}

/** At most two decimals, and none that say nothing. */
function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
