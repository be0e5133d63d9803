import type { PlanContent } from "#instruments/plan/plan.ts";
import { nextLineId, withoutLine } from "#instruments/plan/plan-lines.ts";
import type { ChangePlan } from "./plan-editor.tsx";
import { PlanLines } from "./plan-lines.tsx";

export function AimsPart({
	plan,
	change,
}: {
	plan: PlanContent;
	change: ChangePlan;
}) {
	return (
		<PlanLines
			title="Aims"
			lead="What should be different when you have finished, and for whom."
			one="Aim"
			lines={plan.aims}
			fields={[
				{ key: "change", label: "What should change", maxLength: 2000 },
				{ key: "forWhom", label: "For whom", maxLength: 300 },
			]}
			onLines={(aims, field) => change({ ...plan, aims }, field)}
			make={() => ({
				id: nextLineId("a", plan.aims),
				change: "",
				forWhom: "",
			})}
			takeOut={({ id }) => change(withoutLine(plan, id), `out ${id}`)}
		/>
	);
}
