import { endonym } from "#instruments/endonym.ts";
import type { DeviceSurvey } from "./device.ts";
import { say } from "./words.ts";

interface SurveyCardsProps {
	surveys: readonly DeviceSurvey[];
	onChoose(survey: DeviceSurvey): void;
}

export function SurveyCards({ surveys, onChoose }: SurveyCardsProps) {
	const open = surveys.filter((survey) => survey.open);
	if (open.length === 0) return <p className="notice">{say("noSurveys")}</p>;
	return (
		<ul className="surveys">
			{open.map((survey) => (
				<li key={survey.link}>
					<button
						type="button"
						className="survey"
						onClick={() => onChoose(survey)}
					>
						<strong>{survey.title}</strong>
						<span>{survey.wave.title}</span>
						<span className="languages">
							{survey.languages.map((language, place) => (
								<span key={language}>
									{place > 0 && ", "}
									<span lang={language}>{endonym(language)}</span>
								</span>
							))}
						</span>
					</button>
				</li>
			))}
		</ul>
	);
}
