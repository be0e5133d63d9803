import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { ChangeSections } from "../change/change-sections.tsx";
import { OtherSurveys } from "../comparisons/other-surveys.tsx";
import { DownloadLinks } from "../layout/download-links.tsx";
import { Loading } from "../layout/loading.tsx";
import { Stale } from "../layout/stale.tsx";
import { summaryQuery } from "../queries.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { ChooseWaves } from "./choose-waves.tsx";
import { SummaryBody } from "./summary-body.tsx";
import { useSummaryChoice } from "./use-summary-choice.ts";

/** What changed from one wave to another, how much, and how sure. */
export function SummaryPage() {
	const { project, survey, definition } = useMeasuredSurvey();
	const [choice, setChoice] = useSummaryChoice(survey);
	const { data, error, dataUpdatedAt, isPlaceholderData } = useQuery({
		...summaryQuery(project.id, survey.id, choice),
		enabled: survey.waves.length > 1,
		placeholderData: keepPreviousData,
		throwOnError: (_, query) => query.state.data === undefined,
	});
	return (
		<SurveyPage
			title="Summary"
			project={project}
			survey={survey}
			actions={
				<>
					{project.abilities["see responses"] && (
						<DownloadLinks project={project.id} survey={survey.id} />
					)}
					<button
						type="button"
						className="button"
						onClick={() => window.print()}
					>
						Print
					</button>
				</>
			}
		>
			<OtherSurveys project={project.id} survey={survey} wave={choice.to} />
			{survey.waves.length < 2 ? (
				<OneWave project={project} />
			) : (
				<>
					<ChooseWaves survey={survey} choice={choice} onChoice={setChoice} />
					<Stale error={error} since={dataUpdatedAt} />
					{data ? (
						<div aria-busy={isPlaceholderData} className="summary">
							<SummaryBody
								summary={data}
								mayMakeLinks={project.abilities["change links"]}
							>
								<ChangeSections
									project={project}
									survey={survey}
									definition={definition}
									summary={data}
								/>
							</SummaryBody>
						</div>
					) : (
						<Loading what="the summary" />
					)}
				</>
			)}
		</SurveyPage>
	);
}

function OneWave({ project: { id, abilities } }: { project: Project }) {
	return (
		<div className="empty">
			<h2>There is one wave, so there is nothing to compare</h2>
			<p>
				A summary sets two waves side by side, and this survey has one. A chart
				over time follows the answers of one wave, week by week.
				{abilities["see responses"] &&
					" They can be downloaded as CSV as well."}
			</p>
			<Link className="button primary" to={`/projects/${id}/over-time`}>
				Go to the charts over time
			</Link>
		</div>
	);
}
