import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { SelectField } from "../forms/select-field.tsx";
import { Loading } from "../layout/loading.tsx";
import { Stale } from "../layout/stale.tsx";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import "./quality.css";
import { qualityQuery } from "./quality-api.ts";
import { QualityBody } from "./quality-body.tsx";

/** How well the questions of a survey work with those who answer it here. */
export function QualityPage() {
	const { project, survey, definition } = useMeasuredSurvey();
	const [search, setSearch] = useSearchParams();
	const wave = search.get("wave") ?? survey.waves[0]?.key ?? "";
	const { data, error, dataUpdatedAt, isPlaceholderData } = useQuery({
		...qualityQuery(project.id, survey.id, wave),
		placeholderData: keepPreviousData,
		throwOnError: (_, query) => query.state.data === undefined,
	});
	return (
		<SurveyPage
			title="Questions"
			lead="How well the questions work here: whether they measure one thing, how far a score may be off, and how many answers a site needs."
			project={project}
			survey={survey}
			actions={
				<button type="button" className="button" onClick={() => window.print()}>
					Print
				</button>
			}
		>
			{survey.waves.length > 1 && (
				<search className="filter" aria-label="Which answers">
					<SelectField
						name="wave"
						label="Wave"
						choices={survey.waves.map(({ key, title }) => ({
							value: key,
							label: title,
						}))}
						value={wave}
						onValue={(wave) => setSearch({ wave }, { replace: true })}
					/>
				</search>
			)}
			<Stale error={error} since={dataUpdatedAt} />
			{data ? (
				<div aria-busy={isPlaceholderData} className="summary">
					<QualityBody
						project={project}
						quality={data}
						instrument={definition}
					/>
				</div>
			) : (
				<Loading what="the figures" />
			)}
		</SurveyPage>
	);
}
