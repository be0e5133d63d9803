import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link, useSearchParams } from "react-router";
import { isEmptyPlan } from "#instruments/plan/plan.ts";
import type { Plan } from "../../../server/plans/plans.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { SharePlan } from "../sharing/share-plan.tsx";
import { planKey, planQuery } from "./plan-api.ts";
import { PlanEditor } from "./plan-editor.tsx";
import { PlanSheet } from "./plan-sheet.tsx";

/** What a project wants to change and how it will know: to be written, and to be read on one page. */
export function PlanPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(planQuery(project.id));
	const [search] = useSearchParams();
	const client = useQueryClient();
	const { id } = project;
	// Whoever comes back reads it anew: somebody else may have saved it by then.
	useEffect(() => {
		return () => client.removeQueries({ queryKey: planKey(id), exact: true });
	}, [client, id]);
	const mayChange = project.abilities["change plan"];
	const isRead = !mayChange || search.get("view") === "sheet";
	return (
		<Page
			title="Evaluation plan"
			lead="What should change, why it should, and how you will know. Write it before answers come in: afterwards every plan looks clever."
			trail={projectTrail(project)}
			actions={<Actions mayChange={mayChange} isRead={isRead} />}
		>
			{isRead ? (
				<Read project={project} plan={data} />
			) : (
				<PlanEditor
					key={`${id} ${data.readAt}`}
					project={project}
					plan={data}
				/>
			)}
			<SharePlan project={project} />
		</Page>
	);
}

function Actions({
	mayChange,
	isRead,
}: {
	mayChange: boolean;
	isRead: boolean;
}) {
	return (
		<>
			{mayChange && (
				<Link className="button" to={isRead ? "?" : "?view=sheet"}>
					{isRead ? "Write" : "Read"}
				</Link>
			)}
			<button type="button" className="button" onClick={() => window.print()}>
				Print
			</button>
		</>
	);
}

function Read({ project, plan }: { project: Project; plan: Plan }) {
	if (isEmptyPlan(plan.content))
		return (
			<div className="empty">
				<h2>Nobody has written a plan yet</h2>
				<p>
					An owner, a designer or an analyst of the project writes it: first
					what should change and for whom, then how you will know.
				</p>
			</div>
		);
	return <PlanSheet project={project} plan={plan} />;
}
