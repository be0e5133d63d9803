import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { Page } from "../layout/page.tsx";
import { projectsQuery } from "../queries.ts";
import { onDay } from "../words.ts";

const columns: readonly Column<Project>[] = [
	{ title: "Project", value: (it) => it.name, show: ProjectName },
	{ title: "Surveys", value: (it) => it.surveys, numeric: true },
	{
		title: "Responses",
		value: (it) => it.responses,
		show: (it) => it.responses?.toLocaleString("en-GB") ?? "–",
		numeric: true,
	},
	{
		title: "Made",
		wide: true,
		value: (it) => it.createdAt,
		show: (it) => onDay(it.createdAt),
	},
];

export function ProjectsPage() {
	const { data } = useSuspenseQuery(projectsQuery);
	const newProject = (
		<Link className="button primary" to="/projects/new">
			New project
		</Link>
	);
	if (data.projects.length === 0)
		return (
			<Page title="Projects">
				<div className="empty">
					<h2>Begin with a project</h2>
					<p>
						A project is one improvement effort: the people on it, the places it
						works in, and the surveys that show whether it helps. Make one, then
						choose an instrument from the library.
					</p>
					{newProject}
				</div>
			</Page>
		);
	return (
		<Page title="Projects" actions={newProject}>
			<DataTable
				caption="Your projects"
				hideCaption
				plain
				columns={columns}
				rows={data.projects}
				rowKey={(it) => it.id}
			/>
		</Page>
	);
}

function ProjectName(project: Project) {
	return (
		<>
			<Link to={`/projects/${project.id}`}>{project.name}</Link>{" "}
			{project.synthetic && <span className="badge look">Synthetic data</span>}
			{project.purpose && <div className="cell-note">{project.purpose}</div>}
		</>
	);
}
