import { queryOptions } from "@tanstack/react-query";
import type { FeedbackSettings } from "../../../server/feedback/feedback.schemas.ts";
import { request } from "../request.ts";

const path = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}/feedback`;

export const feedbackQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "feedback"],
		queryFn: () => request<FeedbackSettings>("GET", path(project, survey)),
	});

export function saveFeedback(
	project: string,
	survey: string,
	body: FeedbackSettings,
) {
	return request<FeedbackSettings>("PUT", path(project, survey), body);
}
