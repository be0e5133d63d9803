import { inList } from "#instruments/coverage/coverage-in-words.ts";
import type { PlanContent } from "#instruments/plan/plan.ts";
import { DimensionTicks } from "../chooser/wish-fields.tsx";
import type { ChangePlan } from "./plan-editor.tsx";

/** Which dimensions the team wants to know about, whatever it measures yet. */
export function WantedPart({
	plan,
	change,
}: {
	plan: PlanContent;
	change: ChangePlan;
}) {
	return (
		<section className="section">
			<h2>What you want to know about</h2>
			<p className="muted">
				{plan.wanted.length > 0
					? `You want to know about ${inList(plan.wanted)}.`
					: "Tick what matters to the aims. What no measure covers is told above."}
			</p>
			<details className="chooser">
				<summary>Choose dimensions</summary>
				<DimensionTicks
					chosen={plan.wanted}
					onChosen={(wanted) => change({ ...plan, wanted }, "wanted")}
				/>
			</details>
		</section>
	);
}
