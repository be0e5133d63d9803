import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import type {
	Series,
	SeriesPoint,
} from "../../../server/series/series.schemas.ts";
import { DataTable } from "../../charts/data-table.tsx";
import { dayWords } from "../../charts/time-words.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { Page } from "../layout/page.tsx";
import { say, sayProblem } from "../layout/toast-store.ts";
import { useThisProject } from "../projects/use-project.ts";
import { ApiProblem } from "../request.ts";
import { AddPoint } from "./add-point.tsx";
import { ImportPoints } from "./import-points.tsx";
import {
	overTimeApi,
	overTimeKey,
	pointsQuery,
	seriesQuery,
} from "./over-time-api.ts";
import { overTimeTrail } from "./over-time-trail.ts";
import { figuresOf } from "./series-words.ts";

/** The figures of one series, from a file and by hand. */
export function OneSeriesPage() {
	const project = useThisProject();
	const { series: id = "" } = useParams();
	const navigate = useNavigate();
	const client = useQueryClient();
	const { data: list } = useSuspenseQuery(seriesQuery(project.id));
	const series = list.series.find((each) => each.id === id);
	if (!series)
		throw new ApiProblem({
			type: "not-found",
			title: "There is no such series",
			status: 404,
			detail: "It may have been deleted. Go back to the series of the project.",
		});
	const refresh = () =>
		client.invalidateQueries({ queryKey: overTimeKey(project.id) });
	const mayChange = project.abilities["change series"];
	const parent = `/projects/${project.id}/over-time/series`;
	return (
		<Page
			title={series.name}
			trail={[
				...overTimeTrail(project),
				{ title: "Figures from elsewhere", to: parent },
			]}
			lead={`In ${series.unit}.`}
			actions={
				mayChange && (
					<ConfirmButton
						label="Delete"
						of={series.name}
						question="Delete this series?"
						action="Delete it"
						act={() => overTimeApi.deleteSeries(project.id, id)}
						done={() => {
							navigate(parent);
							refresh();
						}}
					>
						<p>Its figures go with it.</p>
					</ConfirmButton>
				)
			}
		>
			{mayChange && (
				<>
					<section className="section first">
						<h2>Import a file</h2>
						<ImportPoints project={project.id} series={series} done={refresh} />
					</section>
					<section className="section">
						<h2>One figure by hand</h2>
						<AddPoint project={project.id} series={series} done={refresh} />
					</section>
				</>
			)}
			<section className="section">
				<h2>Figures</h2>
				<Points
					project={project.id}
					series={series}
					mayChange={mayChange}
					refresh={refresh}
				/>
			</section>
		</Page>
	);
}

function Points({
	project,
	series,
	mayChange,
	refresh,
}: {
	project: string;
	series: Series;
	mayChange: boolean;
	refresh: () => Promise<void>;
}) {
	const { data } = useSuspenseQuery(pointsQuery(project, series.id));
	const names = figuresOf(series.kind);
	async function remove({ day, ...figures }: SeriesPoint) {
		try {
			await overTimeApi.removePoint(project, series.id, day);
			await refresh();
			const given = Object.fromEntries(
				names.map((name) => [name, figures[name] ?? 0]),
			);
			say(`The figure of ${dayWords(day)} is taken away.`, {
				label: "Undo",
				run: () =>
					overTimeApi
						.setPoint(project, series.id, day, given)
						.then(refresh, sayProblem),
			});
		} catch (error) {
			sayProblem(error);
		}
	}
	if (data.points.length + data.withheld === 0)
		return <p>There are none yet: import a file, or type one in.</p>;
	return (
		<>
			{data.withheld > 0 && (
				<p>
					{data.withheld} left out, because they count few people: members who
					may see single responses see them.
				</p>
			)}
			<DataTable
				caption={`Figures of ${series.name}`}
				hideCaption
				rows={data.points}
				rowKey={({ day }) => day}
				columns={[
					{
						title: "Day",
						value: ({ day }) => day,
						show: ({ day }) => dayWords(day),
					},
					...names.map((name) => ({
						title: name.charAt(0).toUpperCase() + name.slice(1),
						value: (point: SeriesPoint) => point[name],
						numeric: true,
					})),
					...(mayChange
						? [
								{
									title: "Take away",
									show: (point: SeriesPoint) => (
										<button
											type="button"
											className="button quiet"
											onClick={() => remove(point)}
										>
											Take away
											<span className="visually-hidden">
												{" "}
												{dayWords(point.day)}
											</span>
										</button>
									),
								},
							]
						: []),
				]}
			/>
		</>
	);
}
