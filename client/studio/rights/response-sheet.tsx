import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ResponseInWords } from "../../../server/rights/rights.schemas.ts";
import { api } from "../api.ts";
import { TextField } from "../forms/text-field.tsx";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { responseQuery } from "../queries.ts";
import { onDay } from "../words.ts";
import { CorrectAnswers } from "./correct-answers.tsx";

/** A response in words, with what it held before, and ways to correct or erase it. */
export function ResponseSheet({
	project,
	response,
	gone,
}: {
	project: string;
	response: ResponseInWords;
	gone: () => void;
}) {
	const { survey, wave, completedAt, revision } = response;
	return (
		<div className="card">
			<h3>
				{survey.title}, {wave}, {onDay(completedAt)}
			</h3>
			<table>
				<caption className="visually-hidden">Answers</caption>
				<thead>
					<tr>
						<th scope="col">Question</th>
						<th scope="col">Answer</th>
					</tr>
				</thead>
				<tbody>
					{response.inWords.map(({ item, question, answer }) => (
						<tr key={item}>
							<td>{question}</td>
							<td>{answer}</td>
						</tr>
					))}
				</tbody>
			</table>
			{revision > 1 && <Former response={response} />}
			<CorrectAnswers key={revision} project={project} response={response} />
			<div className="form-actions">
				<EraseResponse project={project} response={response} gone={gone} />
			</div>
		</div>
	);
}

function Former({ response }: { response: ResponseInWords }) {
	return (
		<ul>
			{response.former.map(({ revision, replacedAt, replacedBy, reason }) => (
				<li key={revision}>
					Corrected on {onDay(replacedAt)}
					{replacedBy && ` by ${replacedBy}`}: {reason}
				</li>
			))}
		</ul>
	);
}

function EraseResponse({
	project,
	response,
	gone,
}: {
	project: string;
	response: ResponseInWords;
	gone: () => void;
}) {
	const client = useQueryClient();
	const [reason, setReason] = useState("");
	const { survey, id } = response;
	return (
		<ConfirmButton
			label="Erase"
			of="this response"
			question="Erase this response?"
			action="Erase for good"
			act={() =>
				api.eraseResponse(project, survey.id, id, { reason: reason.trim() })
			}
			done={() => {
				client.removeQueries(responseQuery(project, survey.id, id));
				client.invalidateQueries({ queryKey: ["projects", project] });
				say("The response is erased.");
				gone();
			}}
		>
			<p>
				It goes at once, from every figure too, and cannot be sent again. It
				cannot be undone.
			</p>
			<TextField
				name="erase-response-reason"
				label="Why"
				hint="One sentence for the audit. Do not name the person."
				value={reason}
				onValue={setReason}
			/>
		</ConfirmButton>
	);
}
