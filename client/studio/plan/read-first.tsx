import { Link } from "react-router";
import type { PlanHouse } from "./use-plan-setting.ts";

/** What the summaries read first, beside the measure that the plan names for it. */
export function ReadFirst({
	project,
	readFirst,
}: {
	project: string;
	readFirst: PlanHouse["readFirst"];
}) {
	if (!readFirst)
		return (
			<p className="hint">
				Nobody has chosen it for the summaries yet. A summary says so at its
				end, and lets you choose.
			</p>
		);
	const { survey, title } = readFirst;
	return (
		<p className="hint">
			The summaries read “{title}” of{" "}
			<Link to={`/projects/${project}/surveys/${survey.id}/summary`}>
				{survey.title}
			</Link>{" "}
			first.
		</p>
	);
}
