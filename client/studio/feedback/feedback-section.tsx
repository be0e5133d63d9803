import { useSuspenseQuery } from "@tanstack/react-query";
import { mayShowProfile } from "#instruments/feedback/profile.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { feedbackQuery } from "./feedback-api.ts";
import { FeedbackForm } from "./feedback-form.tsx";
import { ProfilePreview } from "./profile-preview.tsx";

/** What a survey shows at once to whoever has answered. */
export function FeedbackSection({
	project,
	detail,
}: {
	project: Project;
	detail: SurveyDetail;
}) {
	const { survey, definition } = detail;
	const { data } = useSuspenseQuery(feedbackQuery(project.id, survey.id));
	const isAllowed = mayShowProfile(definition);
	return (
		<section className="section">
			<h2>Feedback at once</h2>
			<p>
				What people are shown as soon as they have answered. Of their own scores
				they see where each lies, in plain words; never a diagnosis, a rank or a
				norm.
			</p>
			{project.abilities["change surveys"] ? (
				<FeedbackForm
					project={project.id}
					survey={survey}
					settings={data}
					isAllowed={isAllowed}
				/>
			) : (
				<ul>
					<li>
						{data.own
							? "Respondents see their own scores."
							: "Respondents do not see their own scores."}
					</li>
					<li>
						{data.unit
							? "They see how groups before them answered."
							: "They do not see how others answered."}
					</li>
				</ul>
			)}
			{isAllowed && <ProfilePreview definition={definition} />}
		</section>
	);
}
