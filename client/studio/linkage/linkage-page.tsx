import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { Matches } from "./matches.tsx";
import { ModeInWords } from "./mode-in-words.tsx";
import { Tighten } from "./tighten.tsx";

/** How one person's answers are joined, how well that works, and joining them less. */
export function LinkagePage() {
	const { project, survey } = useMeasuredSurvey();
	const hasMatches = survey.linkage !== "none" && survey.waves.length > 1;
	return (
		<SurveyPage
			title="Joining answers"
			lead="How one person’s answers at different times are joined, and how many were found again."
			project={project}
			survey={survey}
		>
			<ModeInWords survey={survey} />
			{hasMatches && project.abilities["see responses"] && (
				<Matches project={project} survey={survey} />
			)}
			{survey.linkage !== "none" && project.abilities["change surveys"] && (
				<Tighten project={project} survey={survey} />
			)}
		</SurveyPage>
	);
}
