import { useSuspenseQuery } from "@tanstack/react-query";
import type { TrialFigures } from "../../../server/trials/trials.schemas.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { waveName } from "../surveys/wave-name.ts";
import { counted } from "../words.ts";
import "../words/words.css";
import "./trial.css";
import { InterviewNotes } from "./interview-notes.tsx";
import { QuestionTimes } from "./question-times.tsx";
import { trialQuery } from "./trial-api.ts";
import { TrialTable } from "./trial-table.tsx";

/** What trying the questionnaire out told of its questions. */
export function TrialPage() {
	const { project, survey, definition } = useThisSurvey();
	const { data: trial } = useSuspenseQuery(trialQuery(project.id, survey.id));
	return (
		<SurveyPage
			title="Pilot"
			lead="Try the questions out before you count on them. Nothing of a pilot is in any summary, chart or report."
			project={project}
			survey={survey}
			actions={
				<button type="button" className="button" onClick={() => window.print()}>
					Print
				</button>
			}
		>
			{trial.waves.length === 0 && (
				<div className="empty">
					<h2>This survey has no pilot wave</h2>
					<p>
						Make the survey with “Try it out first” to have one: five to fifteen
						people answer, and you ask each what they made of the questions.
						What you hear in interviews can be noted below all the same.
					</p>
				</div>
			)}
			{trial.waves.map((wave) => (
				<section key={wave.key} className="section">
					<h2>{waveName({ title: wave.title, pilot: true })}</h2>
					{wave.figures === null ? (
						<p>
							The figures of so few people are for owners and analysts of the
							project. Ask one of them.
						</p>
					) : (
						<>
							<p>{timeWords(wave.figures, trial.predictedMinutes)}</p>
							{wave.figures.responses > 0 && (
								<>
									<TrialTable
										figures={wave.figures}
										definition={definition}
										notes={trial.notes}
									/>
									<QuestionTimes
										figures={wave.figures}
										definition={definition}
									/>
								</>
							)}
						</>
					)}
				</section>
			))}
			<InterviewNotes
				project={project}
				survey={survey}
				definition={definition}
				notes={trial.notes}
			/>
		</SurveyPage>
	);
}

function timeWords(
	{ responses, minutes }: TrialFigures,
	predicted: number,
): string {
	if (responses === 0) {
		return "Nobody has answered yet. Make a link for this wave, and sit with those who answer.";
	}
	const n = counted(responses, "response");
	const expected = `about ${counted(predicted, "minute")} were expected`;
	if (minutes === null) {
		return `${n}. Times are not known: an anonymous survey keeps the day or the shift alone; ${expected}.`;
	}
	const [q1, median, q3] = [minutes.q1, minutes.median, minutes.q3].map(
		(value) => value.toFixed(1),
	);
	return `${n}. Half of the people needed ${median} minutes or less (middle half: ${q1} to ${q3}); ${expected}.`;
}
