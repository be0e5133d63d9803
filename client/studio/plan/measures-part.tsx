import { Link } from "react-router";
import type { Measure, PlanContent } from "#instruments/plan/plan.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { MeasureFields } from "./measure-fields.tsx";
import { emptyMeasure } from "./measure-from.ts";
import type { ChangePlan } from "./plan-editor.tsx";
import type { PlanHouse } from "./use-plan-setting.ts";

/** What is measured, for which aims, and when. */
export function MeasuresPart({
	plan,
	change,
	setting,
	project,
}: {
	plan: PlanContent;
	change: ChangePlan;
	setting: PlanHouse;
	project: Project;
}) {
	const set = (measures: Measure[], field: string) =>
		change({ ...plan, measures }, field);
	return (
		<section className="section">
			<h2>Measures</h2>
			<p className="muted">
				Each says something about an aim, is asked at stated times, and has
				enough answers to be read. One scale is read first.
			</p>
			{plan.measures.map((measure, place) => (
				<MeasureFields
					key={measure.id}
					place={place}
					measure={measure}
					plan={plan}
					setting={setting}
					project={project}
					onMeasure={(next, field) =>
						set(
							plan.measures.map((each) => (each.id === next.id ? next : each)),
							`${next.id} ${field}`,
						)
					}
					takeOut={() =>
						set(
							plan.measures.filter(({ id }) => id !== measure.id),
							`out ${measure.id}`,
						)
					}
				/>
			))}
			<p className="form-actions">
				<button
					type="button"
					className="button"
					onClick={() =>
						set([...plan.measures, emptyMeasure(plan.measures)], "add")
					}
				>
					Add measure
				</button>
				<Link to={`/library/choose?${choiceOf(plan, project)}`}>
					Choose a measure by what it covers
				</Link>
			</p>
		</section>
	);
}

function choiceOf({ wanted }: PlanContent, { id }: Project): URLSearchParams {
	const search = new URLSearchParams({ project: id });
	for (const dimension of wanted) search.append("about", dimension);
	return search;
}
