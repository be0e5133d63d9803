import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Link, useParams } from "react-router";
import type {
	Report,
	ReportContent,
	Section,
} from "../../../server/reports/reports.schemas.ts";
import { ReadTheirs, SaveLine } from "../forms/save-line.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useAutosave } from "../forms/use-autosave.ts";
import { useUndo } from "../forms/use-undo.ts";
import type { ApiProblem } from "../request.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { EditSection } from "./edit-section.tsx";
import { emptySection } from "./new-report.ts";
import { editedReportQuery, reportQuery, reportsApi } from "./reports-api.ts";
import { SaveAsAnother } from "./save-as-another.tsx";
import { sectionKinds } from "./section-words.ts";

interface Draft {
	title: string;
	content: ReportContent;
}

const isConflict = ({ type, status }: ApiProblem) =>
	type === "report-changed" || status === 404 || status === 403;

/** Writing a report: texts, and what is shown beside them. It saves by itself. */
export function EditReportPage() {
	const { project = "", survey = "", report: id = "" } = useParams();
	const key = { project, survey };
	const query = editedReportQuery(key, id);
	const { data } = useSuspenseQuery(query);
	const client = useQueryClient();
	const queryKey = useRef(query.queryKey).current;
	// Whoever comes back reads it anew: somebody else may have saved it by then.
	useEffect(() => {
		return () => client.removeQueries({ queryKey, exact: true });
	}, [client, queryKey]);
	return <Editor key={id} report={data} />;
}

function Editor({ report }: { report: Report }) {
	const detail = useMeasuredSurvey();
	const { project, survey } = detail;
	const key = { project: project.id, survey: survey.id };
	const { value, change, undo, canUndo } = useUndo<Draft>({
		title: report.title,
		content: inOrder(report.content),
	});
	const client = useQueryClient();
	const version = useRef(report.version);
	async function save(draft: Draft) {
		const body = { ...draft, version: version.current };
		const saved = await reportsApi.save(key, report.id, body);
		version.current = saved.version;
		client.setQueryData(reportQuery(key, report.id).queryKey, saved);
	}
	const state = useAutosave(value, save, isConflict);
	const setSection = (section: Section, field: string) =>
		change(
			{
				...value,
				content: {
					sections: value.content.sections.map((each) =>
						each.kind === section.kind ? section : each,
					),
				},
			},
			`${section.kind} ${field}`,
		);
	return (
		<SurveyPage
			title="Write the report"
			lead="Everybody in the project can read it, viewers too: write nothing that tells who somebody is. An empty line begins a paragraph, and a line that begins with a hyphen is a point of a list. Sections that stay empty are left out."
			project={project}
			survey={survey}
			actions={
				<Link className="button" to=".." relative="path">
					Read it
				</Link>
			}
		>
			<SaveLine
				state={state}
				undo={canUndo ? undo : null}
				conflict="report-changed"
			>
				<p className="form-actions">
					<SaveAsAnother surveyKey={key} draft={value} />
					<ReadTheirs />
				</p>
			</SaveLine>
			<div className="report-form">
				<TextField
					name="title"
					label="Title"
					maxLength={200}
					value={value.title}
					onValue={(title) => change({ ...value, title }, "title")}
				/>
				{value.content.sections.map((section) => (
					<EditSection
						key={section.kind}
						section={section}
						detail={detail}
						onSection={setSection}
					/>
				))}
			</div>
		</SurveyPage>
	);
}

/** All sections in their order, the missing ones empty. */
function inOrder({ sections }: ReportContent): ReportContent {
	const given = (kind: Section["kind"]) =>
		sections.find((section) => section.kind === kind);
	return {
		sections: sectionKinds.map((kind) => given(kind) ?? emptySection(kind)),
	};
}
