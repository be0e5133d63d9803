import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Report } from "../../../server/reports/reports.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { Editions } from "./editions.tsx";
import { FullReport } from "./full-report.tsx";
import type { Material } from "./material.ts";
import { OnePage } from "./one-page.tsx";
import { ReportFiles } from "./report-files.tsx";
import { reportQuery } from "./reports-api.ts";
import { useFrozenMaterial, useLiveMaterial } from "./use-material.ts";
import "./reports.css";

interface Place {
	project: Project;
	survey: Survey;
	report: Report;
}

/** A report to read, to print and to take along: whole or on one page, with today's figures or as it was frozen. */
export function ReportPage() {
	const { project, survey } = useMeasuredSurvey();
	const { report: id = "" } = useParams();
	const key = { project: project.id, survey: survey.id };
	const { data } = useSuspenseQuery(reportQuery(key, id));
	const [search] = useSearchParams();
	const edition = search.get("edition");
	const place = { project, survey, report: data };
	return edition ? (
		<FrozenReport key={edition} place={place} edition={edition} />
	) : (
		<LiveReport place={place} />
	);
}

function LiveReport({ place }: { place: Place }) {
	return <Reading place={place} material={useLiveMaterial(place)} />;
}

function FrozenReport({ place, edition }: { place: Place; edition: string }) {
	return <Reading place={place} material={useFrozenMaterial(place, edition)} />;
}

function Reading({ place, material }: { place: Place; material: Material }) {
	const { project, survey } = place;
	const [search] = useSearchParams();
	const isOnePage = search.get("show") === "one-page";
	return (
		<SurveyPage
			title={material.title}
			project={project}
			survey={survey}
			actions={
				<>
					{project.abilities["change reports"] && (
						<Link className="button" to="edit">
							Write
						</Link>
					)}
					<ReportFiles material={material} />
				</>
			}
		>
			<nav className="report-views" aria-label="How much of it">
				<Link
					to={withView(search, "full")}
					replace
					aria-current={isOnePage ? undefined : "page"}
				>
					Full report
				</Link>
				<Link
					to={withView(search, "one-page")}
					replace
					aria-current={isOnePage ? "page" : undefined}
				>
					One page
				</Link>
			</nav>
			<Editions place={place} shown={material.edition} />
			{isOnePage ? (
				<OnePage material={material} />
			) : (
				<FullReport material={material} />
			)}
		</SurveyPage>
	);
}

/** The same figures, whole or on one page. */
function withView(search: URLSearchParams, view: string): string {
	const next = new URLSearchParams(search);
	next.set("show", view);
	return `?${next}`;
}
