import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { PlanContent } from "#instruments/plan/plan.ts";
import { planGaps } from "#instruments/plan/plan-gaps.ts";
import type { Plan } from "../../../server/plans/plans.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { primaryMeasureQuery } from "../change/change-api.ts";
import { ReadTheirs, SaveLine } from "../forms/save-line.tsx";
import { useAutosave } from "../forms/use-autosave.ts";
import { useUndo } from "../forms/use-undo.ts";
import type { ApiProblem } from "../request.ts";
import { AimsPart } from "./aims-part.tsx";
import { GapsPanel } from "./gaps-panel.tsx";
import { MeasuresPart } from "./measures-part.tsx";
import { MechanismsPart } from "./mechanisms-part.tsx";
import { planApi, planKey, type ReadPlan } from "./plan-api.ts";
import { PlanSheet } from "./plan-sheet.tsx";
import { ReadersPart, RisksPart } from "./risks-and-readers.tsx";
import { usePlanSetting } from "./use-plan-setting.ts";
import { WantedPart } from "./wanted-part.tsx";

const isFinal = ({ type, status }: ApiProblem) =>
	type === "plan-changed" || status === 404 || status === 403;

/** A change of the plan, and the name of the field, so that typing into one is undone as one. */
export type ChangePlan = (content: PlanContent, field: string) => void;

/** The plan as a form that saves by itself, with what is still open beside it. */
export function PlanEditor({
	project,
	plan,
}: {
	project: Project;
	plan: Plan;
}) {
	const setting = usePlanSetting(project.id);
	const { value, change, undo, canUndo } = useUndo<PlanContent>(plan.content);
	const revision = useRef(plan.revision);
	const client = useQueryClient();
	async function save(content: PlanContent) {
		const body = { content, revision: revision.current };
		const saved = await planApi.save(project.id, body);
		revision.current = saved.revision;
		client.setQueryData<ReadPlan>(
			planKey(project.id),
			(read) => read && { ...saved, readAt: read.readAt },
		);
		// A summary holds the choice against the plan; what this page shows of it is as it was.
		const { queryKey } = primaryMeasureQuery(project.id);
		client.invalidateQueries({ queryKey, refetchType: "none" });
	}
	const state = useAutosave(value, save, isFinal);
	const part = { plan: value, change };
	return (
		<>
			<div className="plan-editor">
				<SaveLine
					state={state}
					undo={canUndo ? undo : null}
					conflict="plan-changed"
				>
					<ReadTheirs />
				</SaveLine>
				<GapsPanel gaps={planGaps(value, setting)} />
				<AimsPart {...part} />
				<MechanismsPart {...part} />
				<WantedPart {...part} />
				<MeasuresPart {...part} setting={setting} project={project} />
				<RisksPart {...part} />
				<ReadersPart {...part} />
			</div>
			<div className="plan-printed">
				<PlanSheet project={project} plan={{ ...plan, content: value }} />
			</div>
		</>
	);
}
