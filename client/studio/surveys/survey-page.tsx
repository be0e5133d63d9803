import type { ReactNode } from "react";
import { NavLink } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { Page } from "../layout/page.tsx";
import { InstrumentStanding } from "../library/instrument-standing.tsx";
import { WithdrawnNotice } from "../library/withdrawn-notice.tsx";
import { projectTrail } from "../projects/project-trail.ts";

/** One of a survey's pages, with the way to its others. */
export function SurveyPage({
	title,
	lead,
	project,
	survey,
	actions,
	children,
}: {
	title: string;
	lead?: ReactNode;
	project: Project;
	survey: Survey;
	actions?: ReactNode;
	children: ReactNode;
}) {
	const base = `/projects/${project.id}/surveys/${survey.id}`;
	return (
		<Page
			title={title}
			lead={lead}
			trail={[...projectTrail(project), { title: survey.title, to: base }]}
			actions={actions}
		>
			<nav aria-label="This survey">
				<ul className="tabs" aria-label="Answers">
					{project.abilities["see collection"] && (
						<li>
							<NavLink to={base} end>
								Collection
							</NavLink>
						</li>
					)}
					{project.abilities["see links"] && (
						<li>
							<NavLink to={`${base}/links`}>Links</NavLink>
						</li>
					)}
					<li>
						<NavLink to={`${base}/summary`}>Summary</NavLink>
					</li>
					<li>
						<NavLink to={`${base}/questions`}>Questions</NavLink>
					</li>
					<li>
						<NavLink to={`${base}/comments`}>Comments</NavLink>
					</li>
					<li>
						<NavLink
							to={
								project.abilities["see themes"]
									? `${base}/words`
									: `${base}/words/themes`
							}
						>
							Words
						</NavLink>
					</li>
					<li>
						<NavLink to={`${base}/reports`}>Reports</NavLink>
					</li>
					<li>
						<NavLink to={`${base}/exports`}>Exports</NavLink>
					</li>
				</ul>
				<ul className="tabs set-up" aria-label="Setting up">
					<li>
						<NavLink to={`${base}/linkage`}>Linkage</NavLink>
					</li>
					<li>
						<NavLink to={`${base}/information`}>Information</NavLink>
					</li>
					<li>
						<NavLink to={`${base}/settings`}>Settings</NavLink>
					</li>
					<li>
						<NavLink to={`${base}/media`}>Pictures and sound</NavLink>
					</li>
					{project.abilities["see trials"] && (
						<li>
							<NavLink to={`${base}/trial`}>Pilot</NavLink>
						</li>
					)}
					{project.abilities["see paper"] && (
						<>
							<li>
								<NavLink to={`${base}/paper`}>Paper forms</NavLink>
							</li>
							<li>
								<NavLink to={`${base}/keying`}>Keying</NavLink>
							</li>
						</>
					)}
				</ul>
			</nav>
			<InstrumentStanding instrument={survey.instrument} />
			<WithdrawnNotice {...survey.instrument} />
			{children}
		</Page>
	);
}
