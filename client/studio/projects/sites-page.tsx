import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Site } from "../../../server/projects/projects.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { sitesQuery } from "../queries.ts";
import type { Faults } from "../request.ts";
import { projectTrail } from "./project-trail.ts";
import { useThisProject } from "./use-project.ts";

const columns: readonly Column<Site>[] = [
	{ title: "Site", value: (it) => it.name },
	{ title: "ODS code", value: (it) => it.odsCode },
];

export function SitesPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(sitesQuery(project.id));
	return (
		<Page
			title="Sites"
			trail={projectTrail(project)}
			lead="Where the project works: wards, practices, clinics. Answers can then be counted and compared by site."
		>
			{data.sites.length === 0 ? (
				<p>There are no sites yet. A project in one place needs none.</p>
			) : (
				<DataTable
					caption="Sites of this project"
					hideCaption
					columns={columns}
					rows={data.sites}
					rowKey={(it) => it.id}
				/>
			)}
			{project.abilities["change sites"] && (
				<section className="section">
					<h2>Add a site</h2>
					<AddSite project={project.id} />
				</section>
			)}
		</Page>
	);
}

function AddSite({ project }: { project: string }) {
	const client = useQueryClient();
	const form = useForm({
		initial: { name: "", odsCode: "" },
		check: checkSite,
		send: ({ name, odsCode }) =>
			api.addSite(project, {
				name: name.trim(),
				...(odsCode.trim() && { odsCode: odsCode.trim().toUpperCase() }),
			}),
		done(site) {
			client.invalidateQueries(sitesQuery(project));
			say(`${site.name} is added.`);
			form.set({ name: "", odsCode: "" });
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Add site" working="Adding…">
			<TextField
				name="name"
				label="Name"
				value={values.name}
				onValue={(name) => set({ name })}
				fault={faults.name}
			/>
			<TextField
				name="odsCode"
				label="ODS code"
				hint="The national code of the organisation, such as RJ1 or F84114."
				optional
				autoCapitalize="characters"
				value={values.odsCode}
				onValue={(odsCode) => set({ odsCode })}
				fault={faults.odsCode}
			/>
		</Form>
	);
}

function checkSite({
	name,
	odsCode,
}: {
	name: string;
	odsCode: string;
}): Faults {
	return {
		...(name.trim() === "" && { name: "Enter the name of the site" }),
		...(!/^([A-Za-z0-9]{3,10})?$/.test(odsCode.trim()) && {
			odsCode:
				"Enter an ODS code of 3 to 10 letters and digits, or leave it empty",
		}),
	};
}
