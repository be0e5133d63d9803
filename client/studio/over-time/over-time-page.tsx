import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { BoardCard } from "./board-card.tsx";
import { chartsQuery } from "./over-time-api.ts";

/** All charts small on one page, for a board; each leads to itself. */
export function OverTimePage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(chartsQuery(project.id));
	const mayChange = project.abilities["change charts"];
	const base = `/projects/${project.id}/over-time`;
	return (
		<Page
			title="Over time"
			trail={projectTrail(project)}
			lead="Is it getting better, and is that more than chance? Each chart says so above its picture. Print this page for a board."
			actions={
				<>
					{mayChange && (
						<Link className="button primary" to={`${base}/charts/new`}>
							New chart
						</Link>
					)}
					<Link className="button" to={`${base}/series`}>
						Figures from elsewhere
					</Link>
					<Link className="button" to={`${base}/side-by-side`}>
						Two side by side
					</Link>
					<Link className="button" to={`${base}/walls`}>
						Wall screens
					</Link>
				</>
			}
		>
			{data.charts.length === 0 ? (
				<div className="empty">
					<h2>There are no charts yet</h2>
					<p>
						{mayChange
							? "Draw one of a survey’s answers; or first bring in figures from elsewhere, such as staffing hours or falls."
							: "An owner, designer or analyst of the project can draw one."}
					</p>
				</div>
			) : (
				<ul className="board">
					{data.charts.map((chart) => (
						<BoardCard key={chart.id} project={project.id} chart={chart} />
					))}
				</ul>
			)}
		</Page>
	);
}
