import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { OutsideFigure } from "../../../server/beside/outside.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { Form } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { onDay } from "../words.ts";
import { besideApi, besideKey, outsideFiguresQuery } from "./beside-api.ts";
import { FigureFields } from "./figure-fields.tsx";
import { emptyFigure, faultsOfFigure } from "./figure-words.ts";

/** Figures about single people from elsewhere. */
export function FiguresPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(outsideFiguresQuery(project.id));
	const path = `/projects/${project.id}/figures`;
	return (
		<Page
			title="Figures of people"
			lead="What is known of participants from elsewhere: a cost, a length of stay, a rating a year later. A survey by participant sets them beside its scores."
			trail={projectTrail(project)}
			actions={
				data.figures.length > 0 && (
					<Link className="button primary" to={`${path}/import`}>
						Import values
					</Link>
				)
			}
		>
			{data.figures.length === 0 ? (
				<p>
					There are none yet. Say below what the first one is; its values then
					come from a file.
				</p>
			) : (
				<DataTable
					caption="Figures"
					hideCaption
					columns={columnsFor(path)}
					rows={data.figures}
					rowKey={({ id }) => id}
				/>
			)}
			<section className="section">
				<h2>Add a figure</h2>
				<AddFigure key={data.figures.length} project={project.id} />
			</section>
		</Page>
	);
}

function columnsFor(path: string): readonly Column<OutsideFigure>[] {
	return [
		{
			title: "Name",
			value: ({ name }) => name,
			show: ({ id, name }) => <Link to={`${path}/${id}`}>{name}</Link>,
		},
		{ title: "Unit", value: ({ unit }) => unit },
		{ title: "About", value: ({ about }) => about, wide: true },
		{ title: "People", value: ({ values }) => values, numeric: true },
		{
			title: "Last import",
			value: ({ importedAt }) => importedAt,
			show: ({ importedAt }) => (importedAt ? onDay(importedAt) : "none yet"),
		},
	];
}

function AddFigure({ project }: { project: string }) {
	const client = useQueryClient();
	const form = useForm({
		initial: emptyFigure,
		check: faultsOfFigure,
		send: (figure) => besideApi.add(project, figure),
		async done({ name }) {
			say(`“${name}” is added. Import its values next.`);
			await client.invalidateQueries({ queryKey: besideKey(project) });
		},
	});
	return (
		<Form form={form} action="Add it" working="Adding…">
			<FigureFields form={form} isNew />
		</Form>
	);
}
