import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import type { Chart } from "../../../server/over-time/charts.schemas.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { Page } from "../layout/page.tsx";
import { useThisProject } from "../projects/use-project.ts";
import { ApiProblem } from "../request.ts";
import { Marks } from "./marks.tsx";
import {
	chartsQuery,
	figuresQuery,
	overTimeApi,
	overTimeKey,
} from "./over-time-api.ts";
import { overTimeTrail } from "./over-time-trail.ts";
import { TimeFigure } from "./time-figure.tsx";
import { TimeNotes } from "./time-notes.tsx";

/** One chart: what it shows, what speaks against it, what happened when, and how it was worked out. */
export function ChartPage() {
	const project = useThisProject();
	const { chart: id = "" } = useParams();
	const navigate = useNavigate();
	const client = useQueryClient();
	const { data: list } = useSuspenseQuery(chartsQuery(project.id));
	const chart = list.charts.find((each) => each.id === id);
	if (!chart) throw noChart();
	const { data: figures } = useSuspenseQuery(figuresQuery(project.id, id));
	const base = `/projects/${project.id}/over-time`;
	const mayChange = project.abilities["change charts"];
	return (
		<Page
			title={chart.title}
			trail={overTimeTrail(project)}
			lead={figures.measure}
			actions={
				<>
					<Link
						className="button"
						to={`${base}/side-by-side?${new URLSearchParams({ [sideOf(chart)]: `chart:${id}` })}`}
					>
						Set beside another
					</Link>
					{mayChange && (
						<>
							<Link className="button" to={`${base}/charts/${id}/edit`}>
								Change this chart
							</Link>
							<ConfirmButton
								label="Delete"
								of={chart.title}
								question="Delete this chart?"
								action="Delete it"
								act={() => overTimeApi.deleteChart(project.id, id)}
								done={() => {
									navigate(base);
									client.invalidateQueries({
										queryKey: overTimeKey(project.id),
									});
								}}
							>
								<p>
									Its notes and new limits go with it. The figures that it is
									drawn from stay.
								</p>
							</ConfirmButton>
						</>
					)}
				</>
			}
		>
			<TimeFigure figures={figures} />
			<TimeNotes figures={figures} />
			<Marks
				project={project.id}
				chart={chart}
				figures={figures}
				mayChange={mayChange}
			/>
		</Page>
	);
}

/** Figures from elsewhere are what may matter, answers what may follow. */
function sideOf({ settings: { source } }: Chart): "x" | "y" {
	return source.of === "series" ? "x" : "y";
}

function noChart(): ApiProblem {
	return new ApiProblem({
		type: "not-found",
		title: "There is no such chart",
		status: 404,
		detail: "It may have been deleted. Go back to the charts of the project.",
	});
}
