import { useNavigate } from "react-router";
import { wordLanguages } from "#instruments/page-words.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { languageName } from "../words.ts";
import { firstDraft } from "./first-draft.ts";
import { IdField } from "./id-field.tsx";
import { libraryApi, versionPath } from "./library-api.ts";
import { idFault, withTitle } from "./propose-id.ts";
import { useRefresh } from "./use-version.ts";

/** From a title to a draft that can be written. */
export function NewInstrumentPage() {
	const navigate = useNavigate();
	const refresh = useRefresh();
	const form = useForm({
		initial: { title: "", id: "", language: "en" },
		check: ({ title, id }) => {
			const fault = idFault(id);
			return {
				...(title.trim() === "" && { title: "Enter a title" }),
				...(fault && { id: fault }),
			};
		},
		send: ({ title, id, language }) =>
			libraryApi.create(firstDraft(id, title.trim(), language)),
		async done({ definition }) {
			await refresh();
			navigate(versionPath(definition, "edit"));
		},
	});
	const { values, set, faults } = form;
	return (
		<Page
			title="New instrument"
			trail={[{ title: "Library", to: "/library" }]}
			lead="A questionnaire of your own. To change one that is there, open it in the library and make your own from it: so its source and every difference stay known."
		>
			<Form form={form} action="Start writing" working="Making it…">
				<TextField
					name="title"
					label="Title"
					hint="Respondents see it. Say what it asks about, not what you hope to find."
					value={values.title}
					onValue={(title) => set(withTitle(values, title))}
					fault={faults.title}
				/>
				<IdField id={values.id} onId={(id) => set({ id })} fault={faults.id} />
				<SelectField
					name="language"
					label="Language you write in"
					hint="You can add translations later."
					choices={wordLanguages.map((value) => ({
						value,
						label: languageName(value),
					}))}
					value={values.language}
					onValue={(language) => set({ language })}
				/>
			</Form>
		</Page>
	);
}
