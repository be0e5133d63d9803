import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Contact } from "../../../server/vault/contacts.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextArea, TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { Disclosure } from "../layout/disclosure.tsx";
import { say } from "../layout/toast-store.ts";
import { contactQuery } from "../queries.ts";
import {
	type ContactDraft,
	checkContact,
	contactFrom,
	draftOf,
} from "./contact-draft.ts";

const fields: { name: keyof ContactDraft & keyof Contact; label: string }[] = [
	{ name: "title", label: "Title" },
	{ name: "name", label: "Name" },
	{ name: "postcode", label: "Postcode" },
	{ name: "email", label: "Email address" },
	{ name: "phone", label: "Telephone" },
	{ name: "language", label: "Language" },
	{ name: "nhsNumber", label: "NHS number" },
];

/** Contact details, fetched only when they are opened, since each look is entered in the audit. */
export function ContactSheet(props: { project: Project; person: Participant }) {
	return (
		<Disclosure title="Contact details">
			<p className="hint">
				Kept in the vault, encrypted, apart from all answers. That you looked is
				entered in the audit.
			</p>
			<EditContact {...props} />
		</Disclosure>
	);
}

function EditContact({
	project,
	person,
}: {
	project: Project;
	person: Participant;
}) {
	const client = useQueryClient();
	const query = contactQuery(project.id, person.id);
	const { data: held } = useSuspenseQuery(query);
	const form = useForm({
		initial: draftOf(held.contact),
		check: checkContact,
		send: (draft) => api.saveContact(project.id, person.id, contactFrom(draft)),
		done() {
			client.invalidateQueries(query);
			say(`The contact details of ${person.code} are saved.`);
		},
	});
	const { values, set, faults } = form;
	return (
		<>
			<Form form={form} action="Save contact details" working="Saving…">
				{fields.map(({ name, label }) => (
					<TextField
						key={name}
						name={name}
						label={label}
						optional={name !== "name"}
						autoComplete="off"
						value={values[name]}
						onValue={(value) => set({ [name]: value })}
						fault={faults[name]}
					/>
				))}
				<TextArea
					name="address"
					label="Address"
					hint="As on an envelope, without the postcode; at most 6 lines."
					optional
					rows={4}
					value={values.address}
					onValue={(address) => set({ address })}
					fault={faults.address}
				/>
			</Form>
			{held.contact && (
				<ConfirmButton
					label="Take them out of the vault"
					of={person.code}
					question="Take the contact details out of the vault?"
					action="Take them out"
					act={() => api.deleteContact(project.id, person.id)}
					done={() => {
						client.invalidateQueries(query);
						set(draftOf(null));
						say(`The vault holds nothing of ${person.code} any more.`);
					}}
				>
					<p>
						Answers and code stay. Nobody can be written to without contact
						details.
					</p>
				</ConfirmButton>
			)}
		</>
	);
}
