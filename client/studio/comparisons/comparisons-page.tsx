import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { Loading } from "../layout/loading.tsx";
import { Page } from "../layout/page.tsx";
import { Stale } from "../layout/stale.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { surveysQuery } from "../queries.ts";
import { ChooseTwo } from "./choose-two.tsx";
import { Compared } from "./compared.tsx";
import "./comparisons.css";
import { comparisonQuery } from "./comparisons-api.ts";

/** A wave of one survey beside a wave of another, as far as their questions may be compared. */
export function ComparisonsPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(surveysQuery(project.id));
	const [asked, setAsked] = useSearchParams();
	const chosen = { from: asked.get("from") ?? "", to: asked.get("to") ?? "" };
	return (
		<Page
			title="Compare surveys"
			trail={projectTrail(project)}
			lead="When the questions changed between two surveys, only what stayed the same may be compared. This page says what that is, and compares it."
			actions={
				<button type="button" className="button" onClick={() => window.print()}>
					Print
				</button>
			}
		>
			{data.surveys.length < 2 ? (
				<OneSurvey project={project.id} />
			) : (
				<>
					<ChooseTwo
						surveys={data.surveys}
						chosen={chosen}
						onChoose={(two) => setAsked({ ...two }, { replace: true })}
					/>
					{chosen.from && chosen.to ? (
						<Result project={project.id} {...chosen} />
					) : (
						<ChooseFirst />
					)}
				</>
			)}
		</Page>
	);
}

function OneSurvey({ project }: { project: string }) {
	return (
		<div className="empty">
			<h2>There are not two surveys to compare yet</h2>
			<p>
				Two waves of one survey are compared in its summary. When a second
				survey asks another version of the questions, compare the two here.
			</p>
			<Link className="button primary" to={`/projects/${project}`}>
				Go to the surveys
			</Link>
		</div>
	);
}

function ChooseFirst() {
	return (
		<div className="empty">
			<h2>Choose two waves</h2>
			<p>
				Choose a wave of one survey, and the wave of another survey that is to
				be set beside it.
			</p>
		</div>
	);
}

function Result({
	project,
	from,
	to,
}: {
	project: string;
	from: string;
	to: string;
}) {
	const { data, error, dataUpdatedAt } = useQuery({
		...comparisonQuery(project, from, to),
		throwOnError: (_, query) => query.state.data === undefined,
	});
	if (!data) return <Loading what="the comparison" />;
	return (
		<>
			<Stale error={error} since={dataUpdatedAt} />
			<Compared comparison={data} />
		</>
	);
}
