import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextArea, TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { projectsQuery } from "../queries.ts";

export function NewProjectPage() {
	const client = useQueryClient();
	const navigate = useNavigate();
	const form = useForm({
		initial: { name: "", purpose: "" },
		check: ({ name }) => ({
			...(name.trim() === "" && { name: "Enter a name for the project" }),
		}),
		send: ({ name, purpose }) =>
			api.createProject({
				name: name.trim(),
				...(purpose.trim() && { purpose: purpose.trim() }),
			}),
		async done(project) {
			await client.invalidateQueries({ ...projectsQuery, exact: true });
			say(`${project.name} is made.`);
			navigate(`/projects/${project.id}`);
		},
	});
	const { values, set, faults } = form;
	return (
		<Page
			title="New project"
			trail={[{ title: "Projects", to: "/projects" }]}
			lead="One improvement effort. Only its members can see it."
		>
			<Form
				form={form}
				action="Make project"
				working="Making it…"
				beside={<Link to="/projects">Cancel</Link>}
			>
				<TextField
					name="name"
					label="Name"
					hint="Respondents see it, so use the words that they would use."
					value={values.name}
					onValue={(name) => set({ name })}
					fault={faults.name}
				/>
				<TextArea
					name="purpose"
					label="What should change, and for whom?"
					hint="Say it before the first answer comes in. It is the measure of everything after."
					optional
					maxLength={2000}
					value={values.purpose}
					onValue={(purpose) => set({ purpose })}
					fault={faults.purpose}
				/>
			</Form>
		</Page>
	);
}
