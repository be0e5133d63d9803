import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import type { Place } from "./words-api.ts";

/** Where the page's survey is. */
export function usePlace(): Place {
	const { project, survey } = useMeasuredSurvey();
	return { project: project.id, survey: survey.id };
}

/** One of the pages about what people wrote, with the way to its others. */
export function WordsPage({
	title,
	lead,
	actions,
	children,
}: {
	title: string;
	lead?: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
}) {
	const { project, survey, definition } = useMeasuredSurvey();
	const base = `/projects/${project.id}/surveys/${survey.id}/words`;
	const asksForWords = definition.items.some(
		({ type }) => type === "text" || type === "long-text",
	);
	return (
		<SurveyPage
			title={title}
			lead={asksForWords && lead}
			project={project}
			survey={survey}
			actions={asksForWords && actions}
		>
			{project.abilities["see themes"] && (
				<nav aria-label="Themes">
					<ul className="words-pages">
						<li>
							<NavLink to={base} end>
								Read and code
							</NavLink>
						</li>
						<li>
							<NavLink to={`${base}/codebook`}>Codebook</NavLink>
						</li>
						<li>
							<NavLink to={`${base}/coders`}>Coders</NavLink>
						</li>
						<li>
							<NavLink to={`${base}/themes`}>Themes and quotes</NavLink>
						</li>
					</ul>
				</nav>
			)}
			{asksForWords ? (
				children
			) : (
				<div className="empty">
					<h2>Nothing is asked in words</h2>
					<p>
						What people write shows here. This questionnaire has no question
						that is answered in words of one's own.
					</p>
				</div>
			)}
		</SurveyPage>
	);
}
