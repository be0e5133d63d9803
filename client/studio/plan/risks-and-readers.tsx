import type { PlanContent } from "#instruments/plan/plan.ts";
import { nextLineId } from "#instruments/plan/plan-lines.ts";
import type { ChangePlan } from "./plan-editor.tsx";
import { PlanLines } from "./plan-lines.tsx";

interface Part {
	plan: PlanContent;
	change: ChangePlan;
}

export function RisksPart({ plan, change }: Part) {
	return (
		<PlanLines
			title="What could mislead you"
			lead="What else could explain a change, who may not answer, what could go wrong, and what you do about it."
			one="Risk"
			lines={plan.risks}
			fields={[
				{ key: "risk", label: "What could mislead you", maxLength: 2000 },
				{ key: "answer", label: "What you do about it", maxLength: 2000 },
			]}
			onLines={(risks, field) => change({ ...plan, risks }, field)}
			make={() => ({ id: nextLineId("r", plan.risks), risk: "", answer: "" })}
			takeOut={({ id }) =>
				change(
					{ ...plan, risks: plan.risks.filter((each) => each.id !== id) },
					`out ${id}`,
				)
			}
		/>
	);
}

export function ReadersPart({ plan, change }: Part) {
	return (
		<PlanLines
			title="Who reads the results, and when"
			lead="Measure well, and share quickly: those who answered are readers too."
			one="Reader"
			lines={plan.readers}
			fields={[
				{
					key: "who",
					label: "Who reads",
					hint: "A role or a group rather than a name.",
					maxLength: 300,
				},
				{ key: "when", label: "When", maxLength: 300 },
			]}
			onLines={(readers, field) => change({ ...plan, readers }, field)}
			make={() => ({ id: nextLineId("d", plan.readers), who: "", when: "" })}
			takeOut={({ id }) =>
				change(
					{ ...plan, readers: plan.readers.filter((each) => each.id !== id) },
					`out ${id}`,
				)
			}
		/>
	);
}
