import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import type { ReportList } from "../../../server/reports/reports.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { sayProblem } from "../layout/toast-store.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { atMinute } from "../words.ts";
import { newContent } from "./new-report.ts";
import { reportsApi, reportsQuery } from "./reports-api.ts";

type Entry = ReportList["reports"][number];

const columns: readonly Column<Entry>[] = [
	{
		title: "Report",
		value: (it) => it.title,
		show: (it) => <Link to={it.id}>{it.title}</Link>,
	},
	{
		title: "Last changed",
		value: (it) => it.updatedAt,
		show: (it) => atMinute(it.updatedAt),
	},
	{ title: "By", value: (it) => it.updatedBy, wide: true },
	{ title: "Editions", value: (it) => it.editions, numeric: true },
];

/** What the team has written about a survey. */
export function ReportsPage() {
	const detail = useMeasuredSurvey();
	const { project, survey } = detail;
	const key = { project: project.id, survey: survey.id };
	const { data } = useSuspenseQuery(reportsQuery(key));
	const navigate = useNavigate();
	const { mutate, isPending } = useMutation({
		mutationFn: () =>
			reportsApi.begin(key, {
				title: `${survey.title}: what changed`.slice(0, 200),
				content: newContent(detail),
			}),
		onSuccess: ({ id }) => navigate(`${id}/edit`),
		onError: sayProblem,
	});
	const mayWrite = project.abilities["change reports"];
	return (
		<SurveyPage
			title="Reports"
			lead="Your own story of this survey, with its figures: to read, to print and to present."
			project={project}
			survey={survey}
			actions={
				mayWrite && (
					<button
						type="button"
						className="button primary"
						aria-disabled={isPending}
						onClick={() => !isPending && mutate()}
					>
						Begin a report
					</button>
				)
			}
		>
			{data.reports.length === 0 ? (
				<NoReports mayWrite={mayWrite} />
			) : (
				<DataTable
					caption="Reports"
					hideCaption
					columns={columns}
					rows={data.reports}
					rowKey={(it) => it.id}
				/>
			)}
		</SurveyPage>
	);
}

function NoReports({ mayWrite }: { mayWrite: boolean }) {
	return (
		<div className="empty">
			<h2>There is no report yet</h2>
			<p>
				{mayWrite
					? "Begin one: it has the headings that teams use, and the main figure is in it already. You write the rest."
					: "An owner, designer or analyst of the project can begin one."}
			</p>
		</div>
	);
}
