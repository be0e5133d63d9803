import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type {
	ImportReport,
	OptOut,
} from "../../../server/participants/import/import.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { RadioField } from "../forms/radio-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { participantsQuery } from "../queries.ts";
import { counted } from "../words.ts";
import type { Mapping } from "./import-page.tsx";

const choices: { value: OptOut; label: string; hint: string }[] = [
	{
		value: "applied",
		label: "Opt-outs were applied",
		hint: "The list was checked against the national data opt-out, and those who opted out are not in it.",
	},
	{
		value: "exempt",
		label: "The opt-out does not apply",
		hint: "Such as a national patient survey with its exemption, or use for people's own care.",
	},
	{
		value: "consented",
		label: "Everybody in it agreed",
		hint: "They consented to this use of their details.",
	},
	{
		value: "anonymised",
		label: "Nobody can be known from it",
		hint: "The list is anonymised in line with the ICO's code.",
	},
	{
		value: "not-patients",
		label: "They are not patients",
		hint: "Staff, carers or partners, whose details do not come from patient records.",
	},
];

/** The last step: what is said of the national data opt-out, and the import itself. */
export function ApplyImport({
	project,
	csv,
	mapping,
	report,
}: {
	project: string;
	csv: string;
	mapping: Mapping;
	report: ImportReport;
}) {
	const client = useQueryClient();
	const navigate = useNavigate();
	const form = useForm({
		initial: { optOut: "" },
		check: ({ optOut }) => ({
			...(optOut === "" && {
				optOut: "Say which of these holds for this list",
			}),
		}),
		send: ({ optOut }) =>
			api.importParticipants(project, {
				csv,
				mapping,
				optOut: optOut as OptOut,
				apply: true,
			}),
		done({ added, changed }) {
			client.invalidateQueries(participantsQuery(project));
			say(
				`${counted(added, "participant")} added, ${counted(changed, "participant")} changed.`,
			);
			navigate(`/projects/${project}/participants`);
		},
	});
	const differing = report.added + report.changed;
	if (report.errorCount > 0 || differing === 0) return null;
	return (
		<section className="section">
			<h2>3. Import it</h2>
			<Form
				form={form}
				action={`Import ${counted(differing, "person", "people")}`}
				working="Importing…"
			>
				<RadioField
					name="optOut"
					label="National data opt-out"
					hint="Your answer is kept in the audit with this import."
					choices={choices}
					value={form.values.optOut}
					onValue={(optOut) => form.set({ optOut })}
					fault={form.faults.optOut}
				/>
			</Form>
		</section>
	);
}
