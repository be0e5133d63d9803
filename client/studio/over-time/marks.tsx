import { useQueryClient } from "@tanstack/react-query";
import type { Chart } from "../../../server/over-time/charts.schemas.ts";
import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import { DataTable } from "../../charts/data-table.tsx";
import { dayWords } from "../../charts/time-words.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import { AddMark } from "./add-mark.tsx";
import { overTimeApi, overTimeKey } from "./over-time-api.ts";

interface MarkRow {
	key: string;
	day: string;
	what: string;
	text: string;
	by: string;
	remove: () => Promise<void>;
}

/** What happened when, and from when limits are new: as a table, and a form for more. */
export function Marks({
	project,
	chart,
	figures,
	mayChange,
}: {
	project: string;
	chart: Chart;
	figures: ChartFigures;
	mayChange: boolean;
}) {
	const client = useQueryClient();
	const refresh = () =>
		client.invalidateQueries({ queryKey: overTimeKey(project) });
	const rows = markRows(project, chart);
	async function remove(row: MarkRow) {
		try {
			await row.remove();
			say(`Taken away: ${row.text}`);
			await refresh();
		} catch (error) {
			sayProblem(error);
		}
	}
	return (
		<section className="section">
			<h2>What happened when</h2>
			{rows.length === 0 ? (
				<p>
					Nothing is marked yet. Note what might explain a change, such as a new
					rota.
				</p>
			) : (
				<DataTable
					caption="What is marked on the chart"
					hideCaption
					plain
					rows={rows}
					rowKey={({ key }) => key}
					columns={[
						{
							title: "Day",
							value: ({ day }) => day,
							show: ({ day }) => dayWords(day),
						},
						{ title: "What", value: ({ what }) => what },
						{ title: "Words", value: ({ text }) => text },
						{ title: "Who", value: ({ by }) => by },
						...(mayChange
							? [
									{
										title: "Take away",
										show: (row: MarkRow) => (
											<button
												type="button"
												className="button quiet"
												onClick={() => remove(row)}
											>
												Take away
												<span className="visually-hidden"> {row.text}</span>
											</button>
										),
									},
								]
							: []),
					]}
				/>
			)}
			{mayChange && figures.points.length > 0 && (
				<AddMark
					project={project}
					chart={chart.id}
					figures={figures}
					done={refresh}
				/>
			)}
		</section>
	);
}

function markRows(
	project: string,
	{ id: chart, annotations, rebases }: Chart,
): MarkRow[] {
	return [
		...annotations.map(({ id, day, text, by }) => ({
			key: id,
			day,
			what: "Note",
			text,
			by,
			remove: () => overTimeApi.takeOff(project, chart, id),
		})),
		...rebases.map(({ day, reason, by }) => ({
			key: `rebase ${day}`,
			day,
			what: "New limits",
			text: reason,
			by,
			remove: () => overTimeApi.takeBack(project, chart, day),
		})),
	].sort((a, b) => (a.day < b.day ? -1 : 1));
}
