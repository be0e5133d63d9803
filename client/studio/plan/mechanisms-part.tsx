import type { PlanContent } from "#instruments/plan/plan.ts";
import { nextLineId, withoutLine } from "#instruments/plan/plan-lines.ts";
import { LineTicks, labelled } from "./line-ticks.tsx";
import type { ChangePlan } from "./plan-editor.tsx";
import { PlanLines } from "./plan-lines.tsx";

/** Context, mechanism and outcome, as a sentence: because we do this, that should change, through such and such. */
export function MechanismsPart({
	plan,
	change,
}: {
	plan: PlanContent;
	change: ChangePlan;
}) {
	const aims = plan.aims.map(({ id, change: text }) => ({ id, text }));
	return (
		<PlanLines
			title="How it should come about"
			lead="Context, mechanism and outcome: where you are, what you do, what that should set going, and what should come of it."
			one="Mechanism"
			lines={plan.mechanisms}
			fields={[
				{
					key: "because",
					label: "Because we …",
					hint: "What you do.",
					maxLength: 2000,
				},
				{
					key: "change",
					label: "this should change …",
					hint: "What comes of it.",
					maxLength: 2000,
				},
				{
					key: "through",
					label: "through …",
					hint: "What it sets going in people or in the work.",
					maxLength: 2000,
				},
				{
					key: "context",
					label: "in this context",
					hint: "What must be so for it to work.",
					maxLength: 2000,
				},
			]}
			onLines={(mechanisms, field) => change({ ...plan, mechanisms }, field)}
			make={() => ({
				id: nextLineId("c", plan.mechanisms),
				because: "",
				change: "",
				through: "",
				context: "",
				aims: [],
			})}
			takeOut={({ id }) => change(withoutLine(plan, id), `out ${id}`)}
		>
			{(mechanism, put) => (
				<LineTicks
					legend="It serves"
					name={`${mechanism.id}/aims`}
					lines={labelled("Aim", aims)}
					chosen={mechanism.aims}
					onChosen={(chosen) => put({ ...mechanism, aims: chosen })}
				/>
			)}
		</PlanLines>
	);
}
