import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { useThisProject } from "../projects/use-project.ts";
import { surveyQuery } from "../queries.ts";

/** The survey of the page's address, with its project and the definition that it asks. */
export function useThisSurvey(): SurveyDetail & { project: Project } {
	const project = useThisProject();
	const { survey = "" } = useParams();
	const { data } = useSuspenseQuery(surveyQuery(project.id, survey));
	return { ...data, project };
}

/** The same without pilot waves, for pages of figures. */
export function useMeasuredSurvey(): ReturnType<typeof useThisSurvey> {
	const { survey, ...rest } = useThisSurvey();
	const waves = survey.waves.filter(({ pilot }) => !pilot);
	return { ...rest, survey: { ...survey, waves } };
}
