import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { Page } from "../layout/page.tsx";
import { surveysQuery } from "../queries.ts";
import { linkageWords } from "../words.ts";
import { useThisProject } from "./use-project.ts";

const responses = (survey: Survey) =>
	survey.waves.reduce((sum, wave) => sum + (wave.responses ?? 0), 0);

function columnsOf(project: string): readonly Column<Survey>[] {
	const base = (survey: Survey) => `/projects/${project}/surveys/${survey.id}`;
	return [
		{
			title: "Survey",
			value: (it) => it.title,
			show: (it) => (
				<>
					<Link to={base(it)}>{it.title}</Link>
					<div className="cell-note">{it.instrument.title}</div>
				</>
			),
		},
		{
			title: "Waves",
			value: (it) => it.waves.map((wave) => wave.title).join(", "),
			wide: true,
		},
		{ title: "Linkage", value: (it) => linkageWords[it.linkage], wide: true },
		{
			title: "Responses",
			value: responses,
			show: (it) => responses(it).toLocaleString("en-GB"),
			numeric: true,
		},
		{
			title: "Go to",
			show: (it) => (
				<span className="row-actions">
					<Link to={`${base(it)}/links`} aria-label={`Links of ${it.title}`}>
						Links
					</Link>
					<Link
						to={`${base(it)}/summary`}
						aria-label={`Summary of ${it.title}`}
					>
						Summary
					</Link>
				</span>
			),
		},
	];
}

export function ProjectPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(surveysQuery(project.id));
	const newSurvey = (
		<Link className="button primary" to={`/projects/${project.id}/surveys/new`}>
			New survey
		</Link>
	);
	const isEmpty = data.surveys.length === 0;
	return (
		<Page
			title={project.name}
			trail={[{ title: "Projects", to: "/projects" }]}
			lead={project.purpose}
			actions={!isEmpty && newSurvey}
		>
			{isEmpty ? (
				<div className="empty">
					<h2>Make the first survey</h2>
					<p>
						Choose an instrument, say when it is asked (before and after, every
						shift, each quarter), and print the poster with its QR code. It
						takes about a minute.
					</p>
					{newSurvey}
				</div>
			) : (
				<DataTable
					caption="Surveys"
					columns={columnsOf(project.id)}
					rows={data.surveys}
					rowKey={(it) => it.id}
					plain
				/>
			)}
		</Page>
	);
}
