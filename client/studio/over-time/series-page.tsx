import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import type { SeriesKind } from "../../../server/series/series.schemas.ts";
import { DataTable } from "../../charts/data-table.tsx";
import { dayWords } from "../../charts/time-words.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { useThisProject } from "../projects/use-project.ts";
import { sitesQuery } from "../queries.ts";
import { overTimeApi, overTimeKey, seriesQuery } from "./over-time-api.ts";
import { overTimeTrail } from "./over-time-trail.ts";
import { kindChoices } from "./series-words.ts";

/** Dated figures that were counted elsewhere. */
export function SeriesPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(seriesQuery(project.id));
	return (
		<Page
			title="Figures from elsewhere"
			trail={overTimeTrail(project)}
			lead="Staffing hours, patient days, falls, cost: dated figures to set beside what people answer."
		>
			{data.series.length === 0 ? (
				<p>
					There are none yet. Begin a series below, then import its figures or
					type them in.
				</p>
			) : (
				<DataTable
					caption="Series"
					hideCaption
					plain
					rows={data.series}
					rowKey={({ id }) => id}
					columns={[
						{
							title: "Name",
							value: ({ name }) => name,
							show: ({ id, name }) => (
								<Link to={`/projects/${project.id}/over-time/series/${id}`}>
									{name}
								</Link>
							),
						},
						{ title: "Unit", value: ({ unit }) => unit },
						{ title: "Points", value: ({ points }) => points, numeric: true },
						{
							title: "From",
							value: ({ from }) => from,
							show: ({ from }) => dayWords(from ?? ""),
						},
						{
							title: "To",
							value: ({ to }) => to,
							show: ({ to }) => dayWords(to ?? ""),
						},
					]}
				/>
			)}
			{project.abilities["change series"] && (
				<section className="section">
					<h2>Begin a series</h2>
					<AddSeries project={project.id} />
				</section>
			)}
		</Page>
	);
}

function AddSeries({ project }: { project: string }) {
	const navigate = useNavigate();
	const client = useQueryClient();
	const { data: siteList } = useSuspenseQuery(sitesQuery(project));
	const form = useForm({
		initial: {
			name: "",
			unit: "",
			kind: "value" as SeriesKind,
			per: "1000",
			site: "",
			countsPeople: false,
		},
		check: ({ name, unit }) => ({
			...(name.trim() === "" && { name: "Enter a name" }),
			...(unit.trim() === "" && { unit: "Enter what it is counted in" }),
		}),
		send: ({ name, unit, kind, per, site, countsPeople }) =>
			overTimeApi.makeSeries(project, {
				name: name.trim(),
				unit: unit.trim(),
				kind,
				countsPeople,
				...(kind === "rate" && { per: Number(per) as 1 }),
				...(site !== "" && { site }),
			}),
		async done({ id }) {
			await client.invalidateQueries({ queryKey: overTimeKey(project) });
			navigate(`/projects/${project}/over-time/series/${id}`);
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Begin it" working="Beginning…">
			<TextField
				name="name"
				label="Name"
				autoComplete="off"
				maxLength={200}
				value={values.name}
				onValue={(name) => set({ name })}
				fault={faults.name}
			/>
			<SelectField
				name="kind"
				label="What its figures are"
				choices={kindChoices}
				value={values.kind}
				onValue={(kind) => set({ kind: kind as SeriesKind })}
			/>
			{values.kind === "rate" && (
				<SelectField
					name="per"
					label="Shown for each"
					choices={[1, 10, 100, 1_000, 10_000, 100_000].map((per) => ({
						value: String(per),
						label: per.toLocaleString("en-GB"),
					}))}
					value={values.per}
					onValue={(per) => set({ per })}
				/>
			)}
			<TextField
				name="unit"
				label="Unit"
				hint="Such as hours, £, or falls per 1,000 bed days."
				autoComplete="off"
				maxLength={60}
				value={values.unit}
				onValue={(unit) => set({ unit })}
				fault={faults.unit}
			/>
			{siteList.sites.length > 0 && (
				<SelectField
					name="site"
					label="Site"
					choices={[
						{ value: "", label: "The whole project" },
						...siteList.sites.map((site) => ({
							value: site.id,
							label: site.name,
						})),
					]}
					value={values.site}
					onValue={(site) => set({ site })}
				/>
			)}
			<TickField
				name="countsPeople"
				label="Its counts are of people"
				hint="Then small counts are not shown on wall screens and to members who may not see single responses."
				ticked={values.countsPeople}
				onTick={(countsPeople) => set({ countsPeople })}
			/>
		</Form>
	);
}
