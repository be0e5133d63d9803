import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Wall } from "../../../server/over-time/walls.schemas.ts";
import { DataTable } from "../../charts/data-table.tsx";
import { dayWords } from "../../charts/time-words.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { CopyText } from "../layout/copy-text.tsx";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { useThisProject } from "../projects/use-project.ts";
import {
	chartsQuery,
	overTimeApi,
	overTimeKey,
	wallsQuery,
} from "./over-time-api.ts";
import { overTimeTrail } from "./over-time-trail.ts";

/** Screens in a ward that show charts without anybody signed in. */
export function WallsPage() {
	const project = useThisProject();
	const client = useQueryClient();
	const { data } = useSuspenseQuery(wallsQuery(project.id));
	const mayChange = project.abilities["change charts"];
	const refresh = () =>
		client.invalidateQueries({ queryKey: overTimeKey(project.id) });
	return (
		<Page
			title="Wall screens"
			trail={overTimeTrail(project)}
			lead="A screen in a ward or corridor that shows charts, refreshed every few minutes. Nobody signs in on it, so it shows what viewers may see and no more."
		>
			{data.walls.length === 0 ? (
				<p>There are no wall screens yet.</p>
			) : (
				<DataTable
					caption="Wall screens"
					hideCaption
					plain
					rows={data.walls}
					rowKey={({ id }) => id}
					columns={[
						{ title: "Name", value: ({ name }) => name },
						{
							title: "Charts",
							value: ({ charts }) => charts.length,
							numeric: true,
						},
						{
							title: "Made",
							value: ({ createdAt }) => createdAt,
							show: ({ createdAt, madeBy }) =>
								`${dayWords(createdAt.slice(0, 10))} by ${madeBy}`,
						},
						{
							title: "Link",
							show: (wall: Wall) =>
								wall.revokedAt !== null ? (
									"Withdrawn"
								) : mayChange ? (
									<ConfirmButton
										label="Withdraw"
										of={wall.name}
										question="Withdraw this screen’s link?"
										action="Withdraw it"
										act={() => overTimeApi.revokeWall(project.id, wall.id)}
										done={() => {
											say(`${wall.name} shows nothing any more.`);
											refresh();
										}}
									>
										<p>The screen goes blank within a few minutes, for good.</p>
									</ConfirmButton>
								) : (
									"In use"
								),
						},
					]}
				/>
			)}
			{mayChange && (
				<section className="section">
					<h2>Make a wall screen</h2>
					<AddWall project={project.id} done={refresh} />
				</section>
			)}
		</Page>
	);
}

function AddWall({ project, done }: { project: string; done: () => void }) {
	const { data } = useSuspenseQuery(chartsQuery(project));
	const [url, setUrl] = useState<string | null>(null);
	const form = useForm({
		initial: { name: "", charts: [] as string[] },
		check: ({ name, charts }) => ({
			...(name.trim() === "" && { name: "Enter a name for the screen" }),
			...(charts.length === 0 && { charts: "Choose the charts that it shows" }),
		}),
		send: ({ name, charts }) =>
			overTimeApi.makeWall(project, { name: name.trim(), charts }),
		done(made) {
			setUrl(made.url);
			form.set({ name: "", charts: [] });
			done();
		},
	});
	const { values, set, faults } = form;
	if (data.charts.length === 0) return <p>Draw a chart first.</p>;
	return (
		<>
			<Form form={form} action="Make the screen" working="Making it…">
				<TextField
					name="name"
					label="Name"
					hint="Where it hangs, such as Ward 4, staff room."
					autoComplete="off"
					maxLength={200}
					value={values.name}
					onValue={(name) => set({ name })}
					fault={faults.name}
				/>
				<fieldset className={faults.charts ? "field faulty" : "field"}>
					<legend>Charts</legend>
					{faults.charts && <p className="fault">{faults.charts}</p>}
					{data.charts.map(({ id, title }) => (
						<TickField
							key={id}
							name={`chart-${id}`}
							label={title}
							ticked={values.charts.includes(id)}
							onTick={(ticked) =>
								set({
									charts: ticked
										? [...values.charts, id]
										: values.charts.filter((each) => each !== id),
								})
							}
						/>
					))}
				</fieldset>
			</Form>
			{url !== null && (
				<div className="card" role="status">
					<h3>Open this address on the screen</h3>
					<p className="secret">{url}</p>
					<p>It is not shown again. Whoever has it can see the screen.</p>
					<CopyText text={url} label="Copy the address" />
				</div>
			)}
		</>
	);
}
