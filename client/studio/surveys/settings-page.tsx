import { FeedbackSection } from "../feedback/feedback-section.tsx";
import { languageName, listed } from "../words.ts";
import { SettingsForm } from "./settings-form.tsx";
import { SurveyPage } from "./survey-page.tsx";
import { useThisSurvey } from "./use-survey.ts";
import { wordsNote } from "./words-note.ts";

/** How a survey's pages behave, and in which languages they speak. */
export function SettingsPage() {
	const { project, survey, definition } = useThisSurvey();
	const { idleSeconds, asksWhoAnswered } = survey.settings;
	return (
		<SurveyPage
			title="Settings"
			lead="How this survey’s pages behave. Changes count for whoever opens it from now on."
			project={project}
			survey={survey}
		>
			<section className="section first">
				<h2>Respondents</h2>
				{project.abilities["change surveys"] ? (
					<SettingsForm project={project.id} survey={survey} />
				) : (
					<ul>
						<li>
							A shared device asks whether anybody is there after {idleSeconds}{" "}
							seconds.
						</li>
						<li>
							{asksWhoAnswered
								? "Respondents say whether they answered on their own, with help, or for someone else."
								: "Nobody is asked who answered."}
						</li>
					</ul>
				)}
			</section>
			<FeedbackSection project={project} detail={{ survey, definition }} />
			<section className="section">
				<h2>Languages</h2>
				<p>
					{survey.languages.length > 1
						? "Respondents choose between "
						: "Respondents read it in "}
					{listed(survey.languages.map(languageName))}.
				</p>
				<ul>
					{survey.languages.map((language) => (
						<li key={language}>
							<strong>{languageName(language)}.</strong> {wordsNote(language)}
						</li>
					))}
				</ul>
			</section>
		</SurveyPage>
	);
}
