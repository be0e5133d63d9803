import { useNavigate } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { english, languageName } from "../words.ts";
import { libraryApi, type VersionKey, versionPath } from "./library-api.ts";
import { useRefresh } from "./use-version.ts";
import {
	type Wording,
	withWording,
	wordingFaults,
	wordingOf,
} from "./wording.ts";

/** A box for the wording of each question, and one for the evidence of the permission. */
export function WordingForm({
	version,
	draft,
	definition,
}: {
	version: VersionKey;
	draft: Draft;
	definition: Instrument;
}) {
	const navigate = useNavigate();
	const refresh = useRefresh();
	const form = useForm<Wording, unknown>({
		initial: wordingOf(definition),
		check: (wording) => wordingFaults(definition, wording),
		send: (wording) =>
			libraryApi.save(
				version,
				withWording(definition, wording),
				draft.revision,
			),
		async done() {
			navigate(versionPath(version));
			await refresh();
			say("The wording and the permission are kept with the draft.");
		},
	});
	const { values, set, faults } = form;
	const [language = "en"] = definition.languages;
	return (
		<Form form={form} action="Keep the wording" working="Saving…">
			<TextArea
				name="evidence"
				label="Where is the permission kept?"
				hint="Who gave it, when, and where it can be found, such as a letter's date and the folder it lies in. It is shown with the instrument."
				value={values.evidence ?? ""}
				onValue={(evidence) => set({ evidence })}
				fault={faults.evidence}
			/>
			{definition.items.map((item, index) =>
				item.type === "information" ? null : (
					<TextArea
						key={item.id}
						name={`item ${item.id}`}
						label={`${index + 1}. ${english(item.topic)}`}
						hint={language !== "en" && `In ${languageName(language)}`}
						rows={2}
						lang={language}
						dir="auto"
						value={values[`item ${item.id}`] ?? ""}
						onValue={(words) => set({ [`item ${item.id}`]: words })}
						fault={faults[`item ${item.id}`]}
					/>
				),
			)}
		</Form>
	);
}
