import { useNavigate } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { IdField } from "../library/id-field.tsx";
import { versionPath } from "../library/library-api.ts";
import { idFault, proposeId } from "../library/propose-id.ts";
import { useRefresh } from "../library/use-version.ts";
import { importsApi } from "./imports-api.ts";

/** What it is called here; then the draft, which is the first thing that is stored. */
export function MakeDraft({ definition }: { definition: Instrument }) {
	const navigate = useNavigate();
	const refresh = useRefresh();
	const [language = "en"] = definition.languages ?? [];
	const given = definition.title?.[language] ?? "";
	const form = useForm({
		initial: { title: given, id: definition.id || proposeId(given) },
		check: ({ title, id }) => {
			const fault = idFault(id);
			return {
				...(title.trim() === "" && { title: "Enter a title" }),
				...(fault && { id: fault }),
			};
		},
		send: ({ title, id }) =>
			importsApi.makeDraft({
				...definition,
				id,
				title: { ...definition.title, [language]: title.trim() },
			}),
		async done({ content }) {
			await refresh();
			const { id, version } = content;
			navigate(
				versionPath({ id: String(id), version: String(version) }, "edit"),
			);
		},
	});
	const { values, set, faults } = form;
	return (
		<section className="section">
			<h2>Make it a draft</h2>
			<p>Nothing is stored until then. You go on in the designer.</p>
			<Form form={form} action="Make a draft" working="Making it…">
				<TextField
					name="title"
					label="Title"
					value={values.title}
					onValue={(title) => set({ title })}
					fault={faults.title}
				/>
				<IdField
					id={values.id}
					onId={(id) => set({ id })}
					fault={faults.id ?? faults["content/id"]}
				/>
			</Form>
		</section>
	);
}
