import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { instrumentsQuery, projectsQuery } from "../queries.ts";
import { NewSurveyForm } from "./new-survey-form.tsx";

/** From an instrument to a survey that can be answered, in one page. */
export function NewSurveyPage() {
	const { project: id } = useParams();
	const { data } = useSuspenseQuery(projectsQuery);
	const { data: library } = useSuspenseQuery(instrumentsQuery);
	const projects = data.projects.filter(
		({ abilities }) => abilities["change surveys"],
	);
	const project = projects.find((each) => each.id === id);
	if (id !== undefined && project === undefined) return <NotFoundPage />;
	return (
		<Page
			title="New survey"
			trail={project && projectTrail(project)}
			lead="One instrument, asked of people on one or more occasions."
		>
			{projects.length === 0 ? (
				<div className="empty">
					<h2>Make a project first</h2>
					<p>A survey belongs to a project, and is seen by its members.</p>
					<Link className="button primary" to="/projects/new">
						New project
					</Link>
				</div>
			) : (
				<NewSurveyForm projects={projects} instruments={library.instruments} />
			)}
		</Page>
	);
}
