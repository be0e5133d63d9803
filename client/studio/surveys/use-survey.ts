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
