import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { responseQuery, surveysQuery } from "../queries.ts";
import { ApiProblem } from "../request.ts";
import { ResponseSheet } from "./response-sheet.tsx";

/** Finds a response by the id that exports give it. */
export function OneResponse({ project }: { project: string }) {
	const { data: list } = useSuspenseQuery(surveysQuery(project));
	const [survey, setSurvey] = useState(list.surveys[0]?.id ?? "");
	const [id, setId] = useState("");
	const [sought, setSought] = useState<{ survey: string; id: string } | null>(
		null,
	);
	if (list.surveys.length === 0) return <p>There are no surveys yet.</p>;
	function find(event: FormEvent) {
		event.preventDefault();
		setSought({ survey, id: id.trim() });
	}
	return (
		<>
			<form className="form" onSubmit={find}>
				<SelectField
					name="survey"
					label="Survey"
					choices={list.surveys.map(({ id: value, title }) => ({
						value,
						label: title,
					}))}
					value={survey}
					onValue={setSurvey}
				/>
				<TextField
					name="response"
					label="Id of the response"
					hint="The column response_id of an export."
					autoComplete="off"
					spellCheck={false}
					value={id}
					onValue={setId}
				/>
				<div className="form-actions">
					<button type="submit" className="button">
						Find
					</button>
				</div>
			</form>
			{sought && sought.id !== "" && (
				<Found
					key={sought.id}
					project={project}
					{...sought}
					gone={() => setSought(null)}
				/>
			)}
		</>
	);
}

function Found({
	project,
	survey,
	id,
	gone,
}: {
	project: string;
	survey: string;
	id: string;
	gone: () => void;
}) {
	const { data, error } = useQuery(responseQuery(project, survey, id));
	if (error)
		return (
			<p role="alert">
				{error instanceof ApiProblem && error.status === 404
					? "This survey has no response with that id. Copy the id from an export of this survey, or choose another survey."
					: error.message}
			</p>
		);
	if (!data) return <p role="status">Looking…</p>;
	return <ResponseSheet project={project} response={data} gone={gone} />;
}
