import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type { Dimension } from "#instruments/definition.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import { measureFrom } from "../plan/measure-from.ts";
import { planApi, planKey } from "../plan/plan-api.ts";
import { usePlanChoice } from "./plan-choice.tsx";

/** Puts an instrument into the plan of the project that is meant, and says where to go on. */
export function AddToPlan({
	instrument,
	wanted,
}: {
	instrument: InstrumentSummary;
	/** What it was chosen for; all that it covers where nothing was asked for. */
	wanted: readonly Dimension[];
}) {
	const { chosen } = usePlanChoice();
	const client = useQueryClient();
	const navigate = useNavigate();
	const { mutate, isPending } = useMutation({
		mutationFn: async (project: string) => {
			const { content, revision } = await planApi.read(project);
			const measure = measureFrom(instrument, wanted, content.measures);
			const measures = [...content.measures, measure];
			return await planApi.save(project, {
				content: { ...content, measures },
				revision,
			});
		},
		onSuccess(_plan, project) {
			client.removeQueries({ queryKey: planKey(project), exact: true });
			say(`Added to the plan of ${chosen?.name}.`, {
				label: "Open the plan",
				run: () => navigate(`/projects/${project}/plan`),
			});
		},
		onError: sayProblem,
	});
	if (!chosen) return null;
	return (
		<button
			type="button"
			className="button quiet"
			aria-label={`Add to the plan of ${chosen.name}: ${instrument.title}`}
			aria-disabled={isPending}
			onClick={() => !isPending && mutate(chosen.id)}
		>
			Add to the plan of {chosen.name}
		</button>
	);
}
