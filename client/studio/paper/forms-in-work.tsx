import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type {
	FormInWork,
	PaperForms,
} from "../../../server/paper/paper.schemas.ts";
import { counted } from "../words.ts";
import { paperApi, paperFormsQuery } from "./paper-api.ts";

const stepWords: Record<FormInWork["step"], string> = {
	first: "First keying begun",
	second: "Waits for the second keying",
	compare: "Ready to compare and store",
};

/** Forms that were begun and are not stored; any of them may be gone on with or deleted. */
export function FormsInWork({
	path,
	data,
	onOpen,
}: {
	path: string;
	data: PaperForms;
	onOpen: (code: string) => void;
}) {
	const client = useQueryClient();
	const [deleted, setDeleted] = useState<FormInWork | null>(null);
	const refresh = () => client.invalidateQueries(paperFormsQuery(path));
	const remove = useMutation({
		mutationFn: (form: FormInWork) => paperApi.remove(path, form.id),
		async onSuccess(_, form) {
			setDeleted(form);
			await refresh();
		},
	});
	const restore = useMutation({
		mutationFn: (form: FormInWork) => paperApi.restore(path, form.id),
		async onSuccess() {
			setDeleted(null);
			await refresh();
		},
	});
	const error = remove.error ?? restore.error;
	return (
		<section className="section">
			<h2>Forms in work</h2>
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
			<p role="status">
				{deleted && (
					<>
						The form {deleted.code} is deleted.{" "}
						<button
							type="button"
							className="button quiet"
							onClick={() => restore.mutate(deleted)}
						>
							Undo
						</button>
					</>
				)}
			</p>
			{data.forms.length === 0 && <p>No form is in work.</p>}
			{data.forms.length > 0 && (
				<div className="table-scroll">
					<table>
						<caption className="visually-hidden">Forms in work</caption>
						<thead>
							<tr>
								<th scope="col">Form</th>
								<th scope="col">Wave</th>
								<th scope="col">Next</th>
								<th scope="col">Keyed by</th>
								<th scope="col">
									<span className="visually-hidden">What to do</span>
								</th>
							</tr>
						</thead>
						<tbody>
							{data.forms.map((form) => (
								<tr key={form.id}>
									<th scope="row">
										<code>{form.code}</code>
									</th>
									<td>{form.wave}</td>
									<td>{stepWords[form.step]}</td>
									<td>{form.keyedBy.join(", then ")}</td>
									<td>
										<button
											type="button"
											className="button quiet"
											onClick={() => onOpen(form.code)}
										>
											Go on
											<span className="visually-hidden"> with {form.code}</span>
										</button>
										<button
											type="button"
											className="button quiet"
											onClick={() => remove.mutate(form)}
										>
											Delete
											<span className="visually-hidden"> {form.code}</span>
										</button>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
			<p className="hint">
				What is keyed is forgotten 30 days after a form was begun; then key it
				from the paper again.
			</p>
			<p className="hint">{soFar(data.stored)}</p>
		</section>
	);
}

function soFar({ forms, compared, differing }: PaperForms["stored"]): string {
	if (forms === 0) return "No form of this survey has been stored yet.";
	const stored = `${counted(forms, "form is", "forms are")} stored.`;
	if (compared === 0) return stored;
	const share = ((100 * differing) / compared).toFixed(2);
	return `${stored} First and second keying differed in ${differing} of ${counted(compared, "place")} (${share} %).`;
}
