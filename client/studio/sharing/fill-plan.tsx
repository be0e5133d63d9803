import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { FilledPlan } from "../../../server/sharing/sharing.schemas.ts";
import { usePlanChoice } from "../chooser/plan-choice.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { say, sayProblem } from "../layout/toast-store.ts";
import { planApi, planKey } from "../plan/plan-api.ts";
import { instrumentsQuery } from "../queries.ts";
import { ApiProblem } from "../request.ts";
import { sharingApi } from "./sharing-api.ts";

/** Puts the file's plan into a project; one that holds something is replaced only when asked, and comes back by Undo. */
export function FillPlan({ file }: { file: unknown }) {
	const { projects, chosen, choose } = usePlanChoice();
	const [replace, setReplace] = useState(false);
	const { mutate, isPending, error } = useFill(file);
	const isTaken =
		error instanceof ApiProblem && error.type === "plan-not-empty";
	return (
		<section className="section form">
			<h2>Fill a project’s plan</h2>
			<p>
				The instruments that it names are stored with it, as drafts. Who
				collects and who reads is yours to fill in.
			</p>
			<SelectField
				name="project"
				label="Project"
				choices={[
					{ value: "", label: "Choose a project" },
					...projects.map(({ id, name }) => ({ value: id, label: name })),
				]}
				value={chosen?.id ?? ""}
				onValue={choose}
			/>
			{error && (
				<p className="fault" role="alert">
					{isTaken
						? "This project has a plan. Tick below to replace it, or choose another project."
						: error.message}
				</p>
			)}
			{isTaken && (
				<TickField
					name="replace"
					label="Replace the plan that is there"
					hint="Afterwards you can take it back with Undo."
					ticked={replace}
					onTick={setReplace}
				/>
			)}
			<button
				type="button"
				className="button primary"
				aria-disabled={isPending || !chosen}
				onClick={() =>
					!isPending && chosen && mutate({ project: chosen.id, replace })
				}
			>
				Fill the plan
			</button>
		</section>
	);
}

function useFill(file: unknown) {
	const client = useQueryClient();
	const navigate = useNavigate();
	async function takeBack(project: string, filled: FilledPlan) {
		if (!filled.replaced) return;
		const { revision } = filled.plan;
		try {
			await planApi.save(project, { content: filled.replaced, revision });
			await client.resetQueries({ queryKey: planKey(project), exact: true });
			say("The plan is as it was.");
		} catch (error) {
			sayProblem(error);
		}
	}
	return useMutation({
		mutationFn: ({ project, replace }: { project: string; replace: boolean }) =>
			sharingApi.fillPlan(project, file, replace),
		onSuccess(filled, { project }) {
			client.removeQueries({ queryKey: planKey(project), exact: true });
			client.invalidateQueries(instrumentsQuery);
			say(
				"The plan is filled from the file.",
				filled.replaced
					? { label: "Undo", run: () => takeBack(project, filled) }
					: undefined,
			);
			navigate(`/projects/${project}/plan`);
		},
	});
}
