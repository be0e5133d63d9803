import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CreatedInvitation } from "../../../server/invitations/invitations.schemas.ts";
import type { Role } from "../../../server/projects/projects.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { CopyText } from "../layout/copy-text.tsx";
import { invitationsQuery } from "../queries.ts";
import { onDay } from "../words.ts";
import { roleChoices } from "./roles.ts";

interface Fresh extends CreatedInvitation {
	email: string;
}

/** Makes a link for one person, to be sent by whatever way the team writes to each other. */
export function InviteColleague({ project }: { project: string }) {
	const client = useQueryClient();
	const [fresh, setFresh] = useState<Fresh | null>(null);
	const form = useForm({
		initial: { email: "", role: "analyst" as Role },
		check: ({ email }) => ({
			...(!/^\S+@\S+$/.test(email.trim()) && {
				email: "Enter the email address of the person you invite",
			}),
		}),
		send: ({ email, role }) =>
			api.invite(project, { email: email.trim(), role }),
		done(invitation, { email }) {
			client.invalidateQueries(invitationsQuery(project));
			setFresh({ ...invitation, email: email.trim() });
			form.set({ email: "" });
		},
	});
	const { values, set, faults } = form;
	return (
		<>
			<Form form={form} action="Make an invitation" working="Making…">
				<TextField
					name="email"
					label="Email address"
					hint="Only somebody who signs in with this address can use the invitation."
					type="email"
					autoComplete="off"
					value={values.email}
					onValue={(email) => set({ email })}
					fault={faults.email}
				/>
				<SelectField
					name="role"
					label="Role"
					choices={roleChoices}
					value={values.role}
					onValue={(role) => set({ role: role as Role })}
					fault={faults.role}
				/>
			</Form>
			{fresh && <FreshInvitation invitation={fresh} />}
		</>
	);
}

function FreshInvitation({ invitation }: { invitation: Fresh }) {
	return (
		<div className="card" role="status">
			<h3>Invitation for {invitation.email}</h3>
			<p>
				Send them this address. It works once, until {onDay(invitation.expires)}
				, and is not shown again.
			</p>
			<p>
				<code className="secret">{invitation.url}</code>
			</p>
			<CopyText text={invitation.url} label="Copy the address" />
		</div>
	);
}
