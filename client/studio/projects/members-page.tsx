import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type {
	Member,
	Role,
} from "../../../server/projects/projects.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { membersQuery } from "../queries.ts";
import { projectTrail } from "./project-trail.ts";
import { useThisProject } from "./use-project.ts";

const roleNames: Record<Role, string> = {
	owner: "Owner",
	designer: "Designer",
	collector: "Collector",
	analyst: "Analyst",
	viewer: "Viewer",
};
const roles = Object.entries(roleNames).map(([value, label]) => ({
	value,
	label,
}));

const columns: readonly Column<Member>[] = [
	{ title: "Name", value: (it) => it.name },
	{ title: "Email address", value: (it) => it.email },
	{ title: "Role", value: (it) => roleNames[it.role] },
];

export function MembersPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(membersQuery(project.id));
	return (
		<Page
			title="Members"
			trail={projectTrail(project)}
			lead="Who works on this project. Nobody else can see that it exists."
		>
			<DataTable
				caption="Members of this project"
				hideCaption
				columns={columns}
				rows={data.members}
				rowKey={(it) => it.account}
			/>
			<section className="section">
				<h2>Add a member</h2>
				<AddMember project={project.id} />
			</section>
		</Page>
	);
}

function AddMember({ project }: { project: string }) {
	const client = useQueryClient();
	const form = useForm({
		initial: { email: "", role: "analyst" as Role },
		check: ({ email }) => ({
			...(!/^\S+@\S+$/.test(email.trim()) && {
				email: "Enter the email address of an account",
			}),
		}),
		send: ({ email, role }) =>
			api.addMember(project, { email: email.trim(), role }),
		done(member) {
			client.invalidateQueries(membersQuery(project));
			say(`${member.name} is a member now.`);
			form.set({ email: "" });
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Add member" working="Adding…">
			<TextField
				name="email"
				label="Email address"
				hint="Of somebody who has an account here. Whoever runs this installation makes accounts."
				type="email"
				autoComplete="off"
				value={values.email}
				onValue={(email) => set({ email })}
				fault={faults.email}
			/>
			<SelectField
				name="role"
				label="Role"
				hint="For now every member may do everything in the project; the role is kept for later."
				choices={roles}
				value={values.role}
				onValue={(role) => set({ role: role as Role })}
				fault={faults.role}
			/>
		</Form>
	);
}
