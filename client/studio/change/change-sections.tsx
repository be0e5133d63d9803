import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { Loading } from "../layout/loading.tsx";
import { Stale } from "../layout/stale.tsx";
import { sitesQuery } from "../queries.ts";
import { ArgumentsSection } from "./arguments-section.tsx";
import { changeQuery } from "./change-api.ts";
import "./change.css";
import { ComparisonSection } from "./comparison-section.tsx";
import { FlowSection } from "./flow-section.tsx";
import { GroupsSection } from "./groups-section.tsx";
import { PrimaryMeasure } from "./primary-measure.tsx";
import { ReliableSection } from "./reliable-section.tsx";
import { useGroupChoice } from "./use-group-choice.ts";
import { WavesSection } from "./waves-section.tsx";

/** What stands behind the change that the summary tells of, and what speaks against it. */
export function ChangeSections({
	project,
	survey,
	definition,
	summary,
}: Pick<SurveyDetail, "survey" | "definition"> & {
	project: Project;
	summary: Summary;
}) {
	const [groups, setGroups] = useGroupChoice();
	const { data: sites } = useSuspenseQuery(sitesQuery(project.id));
	const { data, error, dataUpdatedAt, isPlaceholderData } = useQuery({
		...changeQuery(project.id, survey.id, {
			from: summary.from.key,
			to: summary.to.key,
			site: summary.site?.id,
			...groups,
		}),
		placeholderData: (before) => before,
		throwOnError: (_, query) => query.state.data === undefined,
	});
	if (!data) return <Loading what="what stands behind it" />;
	const primary = summary.scales.find(({ primary }) => primary);
	return (
		<div aria-busy={isPlaceholderData}>
			<Stale error={error} since={dataUpdatedAt} />
			<FlowSection change={data} />
			<ReliableSection change={data} points={primary?.paired?.points ?? []} />
			<GroupsSection
				change={data}
				hasSites={sites.sites.length > 0}
				onBy={(by) => setGroups({ ...groups, by })}
			/>
			<ComparisonSection
				change={data}
				sites={sites.sites}
				chosen={groups.comparison}
				onComparison={(comparison) => setGroups({ ...groups, comparison })}
			/>
			<WavesSection
				project={project.id}
				survey={survey.id}
				site={summary.site?.id}
				synthetic={project.synthetic}
			/>
			<ArgumentsSection change={data} />
			{data.scale && (
				<PrimaryMeasure
					project={project.id}
					survey={survey}
					definition={definition}
					scale={data.scale.scale}
					mayChoose={project.abilities["change measures"]}
				/>
			)}
		</div>
	);
}
