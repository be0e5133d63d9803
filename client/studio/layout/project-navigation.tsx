import { useSuspenseQuery } from "@tanstack/react-query";
import { NavLink, useParams } from "react-router";
import { useProject } from "../projects/use-project.ts";
import { surveysQuery } from "../queries.ts";

/** The pages of the project that the reader is in. */
export function ProjectNavigation() {
	const project = useProject();
	if (project === undefined) return null;
	const base = `/projects/${project.id}`;
	return (
		<div className="nav-project">
			<h2>{project.name}</h2>
			<ul className="nav-list">
				<li>
					<NavLink to={base} end>
						Overview
					</NavLink>
				</li>
				<SurveyLinks project={project.id} />
				<li>
					<NavLink to={`${base}/participants`}>Participants</NavLink>
				</li>
				<li>
					<NavLink to={`${base}/sites`}>Sites</NavLink>
				</li>
				<li>
					<NavLink to={`${base}/members`}>Members</NavLink>
				</li>
			</ul>
		</div>
	);
}

function SurveyLinks({ project }: { project: string }) {
	const { survey: current } = useParams();
	const { data } = useSuspenseQuery(surveysQuery(project));
	return data.surveys.map((survey) => {
		const base = `/projects/${project}/surveys/${survey.id}`;
		return (
			<li key={survey.id}>
				<NavLink to={base} end>
					{survey.title}
				</NavLink>
				{survey.id === current && (
					<ul className="nav-list">
						<li>
							<NavLink to={`${base}/links`}>Links</NavLink>
						</li>
						<li>
							<NavLink to={`${base}/summary`}>Summary</NavLink>
						</li>
					</ul>
				)}
			</li>
		);
	});
}
