import type { ReactNode } from "react";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { Page } from "../layout/page.tsx";
import { InstrumentStanding } from "../library/instrument-standing.tsx";
import { WithdrawnNotice } from "../library/withdrawn-notice.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { SurveyTabs } from "./survey-tabs.tsx";

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
			<SurveyTabs abilities={project.abilities} base={base} />
			<InstrumentStanding instrument={survey.instrument} />
			<WithdrawnNotice {...survey.instrument} />
			{children}
		</Page>
	);
}
