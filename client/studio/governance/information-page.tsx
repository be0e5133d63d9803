import { useSuspenseQuery } from "@tanstack/react-query";
import { informationQuery } from "../queries.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { InformationForm } from "./information-form.tsx";
import { InformationVersion } from "./information-version.tsx";

/** What people read before they start: the text now, the next one, and those before. */
export function InformationPage() {
	const { project, survey } = useThisSurvey();
	const { data } = useSuspenseQuery(informationQuery(project.id, survey.id));
	const [current] = data.versions;
	return (
		<SurveyPage
			title="Information for respondents"
			lead="What people read before they start. Each response keeps which version was shown."
			project={project}
			survey={survey}
		>
			{project.abilities["change surveys"] && (
				<section className="section first">
					<h2>
						{current ? "Write the next version" : "Write the first version"}
					</h2>
					<InformationForm
						key={current?.version ?? 0}
						project={project.id}
						survey={survey}
						current={current}
					/>
				</section>
			)}
			<section className="section">
				<h2>Versions</h2>
				{data.versions.length === 0 && (
					<p>
						None yet. The start page shows what the project says of itself, and
						nobody is asked to agree.
					</p>
				)}
				{data.versions.map((version) => (
					<InformationVersion
						key={version.version}
						information={version}
						isCurrent={version === current}
					/>
				))}
			</section>
		</SurveyPage>
	);
}
