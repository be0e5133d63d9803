import { useQuery } from "@tanstack/react-query";
import { NavLink, useParams } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
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
				<li>
					<NavLink to={`${base}/governance`}>
						{project.live ? "Governance" : "Going live"}
					</NavLink>
				</li>
				<li>
					<NavLink to={`${base}/plan`}>Plan</NavLink>
				</li>
				<SurveyLinks project={project} />
				<li>
					<NavLink to={`${base}/over-time`}>Over time</NavLink>
				</li>
				<li>
					<NavLink to={`${base}/comparisons`}>Compare surveys</NavLink>
				</li>
				{project.abilities["see participants"] && (
					<li>
						<NavLink to={`${base}/participants`}>Participants</NavLink>
					</li>
				)}
				<li>
					<NavLink to={`${base}/sites`}>Sites</NavLink>
				</li>
				{project.abilities["see devices"] && (
					<li>
						<NavLink to={`${base}/tablets`}>Tablets</NavLink>
					</li>
				)}
				<li>
					<NavLink to={`${base}/members`}>Members</NavLink>
				</li>
				{project.abilities["see rights"] && (
					<li>
						<NavLink to={`${base}/rights`}>Data rights</NavLink>
					</li>
				)}
				{project.abilities["see audit"] && (
					<li>
						<NavLink to={`${base}/audit`}>Audit</NavLink>
					</li>
				)}
			</ul>
		</div>
	);
}

function SurveyLinks({ project }: { project: Project }) {
	const { survey: current } = useParams();
	// Where it fails, so does the page, which says why.
	const { data } = useQuery(surveysQuery(project.id));
	return data?.surveys.map((survey) => {
		const base = `/projects/${project.id}/surveys/${survey.id}`;
		return (
			<li key={survey.id}>
				<NavLink to={base} end>
					{survey.title}
				</NavLink>
				{survey.id === current && (
					<ul className="nav-list">
						{project.abilities["see links"] && (
							<li>
								<NavLink to={`${base}/links`}>Links</NavLink>
							</li>
						)}
						<li>
							<NavLink to={`${base}/summary`}>Summary</NavLink>
						</li>
					</ul>
				)}
			</li>
		);
	});
}
