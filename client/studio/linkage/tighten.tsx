import { useQueryClient } from "@tanstack/react-query";
import { usualCodeQuestions } from "#instruments/linkage/code-questions.ts";
import type { LinkageChange } from "../../../server/linkage/linkage.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { surveysQuery } from "../queries.ts";
import { linkageWords } from "../words.ts";

/** Joining answers less from now on, and those that are there as well. */
export function Tighten({
	project,
	survey,
}: {
	project: Project;
	survey: Survey;
}) {
	return (
		<section className="section">
			<h2>Join answers less</h2>
			<p>
				People were told how their answers are joined, so that can be made
				stricter and never looser. It reaches back: what joins the answers that
				are already here is taken away for good.
			</p>
			<div className="form-actions">
				{survey.linkage === "participant" && (
					<TightenTo
						project={project}
						survey={survey}
						change={{
							linkage: "own-code",
							codeQuestions: [...usualCodeQuestions],
						}}
					/>
				)}
				<TightenTo
					project={project}
					survey={survey}
					change={{ linkage: "none" }}
				/>
			</div>
		</section>
	);
}

function TightenTo({
	project,
	survey,
	change,
}: {
	project: Project;
	survey: Survey;
	change: LinkageChange;
}) {
	const client = useQueryClient();
	const mode = linkageWords[change.linkage];
	return (
		<ConfirmButton
			label={`Change to “${mode}”`}
			of={survey.title}
			question={`Change to “${mode}” for good?`}
			action="Change it for good"
			act={() => api.changeLinkage(project.id, survey.id, change)}
			done={() => {
				client.invalidateQueries(surveysQuery(project.id));
				say(`${survey.title} is now “${mode}”.`);
			}}
		>
			<p>
				<strong>This cannot be undone, by anybody.</strong> For the answers that
				are already here:
			</p>
			<ul>
				<li>
					{survey.linkage === "participant"
						? "the participant is taken from each, and personal links are closed"
						: "the codes are deleted, with what was decided about them"}
				</li>
				<li>times are cut to the day, and each answer gets a new id</li>
				<li>nobody's answers at different times can be compared any more</li>
				<li>
					personal withdrawal codes and ids in earlier exports lead nowhere
				</li>
			</ul>
			<p>
				Copies of the past stay: exports that people have kept, and backups
				until they run out.
			</p>
		</ConfirmButton>
	);
}
