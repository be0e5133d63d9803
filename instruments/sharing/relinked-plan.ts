import type { PlanContent } from "../plan/plan.ts";
import type { Placement } from "./place-instruments.ts";

/** The plan with its measures' instruments under the names that they have here. */
export function relinkedPlan(
	plan: PlanContent,
	placements: readonly Placement[],
): PlanContent {
	return {
		...plan,
		measures: plan.measures.map((measure) => {
			const { instrument } = measure;
			const placed = placements.find(
				({ from }) =>
					from.id === instrument?.id && from.version === instrument.version,
			);
			if (!placed) return measure;
			const { id, version } = placed.definition;
			return { ...measure, instrument: { id, version } };
		}),
	};
}
