import { useQueryClient } from "@tanstack/react-query";
import type { Organisation } from "../../../server/accounts/organisation.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { organisationQuery, sessionQuery } from "../queries.ts";

export function RenameOrganisation({
	organisation,
}: {
	organisation: Organisation;
}) {
	const client = useQueryClient();
	const form = useForm({
		initial: { name: organisation.name },
		check: ({ name }) => ({
			...(name.trim() === "" && { name: "Enter the organisation's name" }),
		}),
		send: ({ name }) => api.changeOrganisation({ name: name.trim() }),
		done({ name }) {
			client.invalidateQueries(organisationQuery);
			client.invalidateQueries(sessionQuery);
			say(`The organisation is called ${name} now.`);
		},
	});
	return (
		<Form form={form} action="Save name" working="Saving…">
			<TextField
				name="name"
				label="Name of the organisation"
				hint="A trust, practice or charity. Respondents see this name."
				autoComplete="organization"
				value={form.values.name}
				onValue={(name) => form.set({ name })}
				fault={form.faults.name}
			/>
		</Form>
	);
}
