import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { DeviceAlerts } from "../devices/device-alerts.tsx";
import { Page } from "../layout/page.tsx";
import { surveysQuery } from "../queries.ts";
import { waveName } from "../surveys/wave-name.ts";
import { linkageWords } from "../words.ts";
import { useThisProject } from "./use-project.ts";

const responses = (survey: Survey): number | null =>
	survey.waves.reduce<number | null>(
		(sum, wave) =>
			sum === null || wave.responses === null ? null : sum + wave.responses,
		0,
	);

const responseCount: Column<Survey> = {
	title: "Responses",
	value: responses,
	show: (it) => responses(it)?.toLocaleString("en-GB"),
	numeric: true,
};

function columnsOf({ id, abilities }: Project): readonly Column<Survey>[] {
	const base = (survey: Survey) => `/projects/${id}/surveys/${survey.id}`;
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
			value: (it) => it.waves.map(waveName).join(", "),
			wide: true,
		},
		{ title: "Linkage", value: (it) => linkageWords[it.linkage], wide: true },
		...(abilities["see collection"] ? [responseCount] : []),
		{
			title: "Go to",
			show: (it) => (
				<span className="row-actions">
					{abilities["see links"] && (
						<Link to={`${base(it)}/links`} aria-label={`Links of ${it.title}`}>
							Links
						</Link>
					)}
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
	const newSurvey = project.abilities["change surveys"] && (
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
			<DeviceAlerts project={project} />
			{isEmpty ? (
				<div className="empty">
					<h2>{newSurvey ? "Make the first survey" : "No surveys yet"}</h2>
					<p>
						{newSurvey
							? "Choose an instrument, say when it is asked (before and after, every shift, each quarter), and print the poster with its QR code. It takes about a minute."
							: "Once an owner or designer of the project has made one, you find it here."}
					</p>
					{newSurvey}
				</div>
			) : (
				<DataTable
					caption="Surveys"
					columns={columnsOf(project)}
					rows={data.surveys}
					rowKey={(it) => it.id}
					plain
				/>
			)}
		</Page>
	);
}
