import { Link } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { planApi } from "../plan/plan-api.ts";

/** The plan as a file for another team, and what of it stays behind. */
export function SharePlan({ project }: { project: Project }) {
	return (
		<section className="section share">
			<h2>Share</h2>
			<p>
				One file holds the plan and the instruments that it names, with a
				checksum that tells whether it came whole. It holds no people and no
				answers. <strong>Who collects and who reads is left out</strong>,
				because it may name somebody; so is wording that you have by permission.
				Read your other texts through before you hand it on.
			</p>
			<p className="form-actions">
				<a className="button" href={planApi.bundle(project.id)} download>
					Download the plan as a file
				</a>
				<Link to="/library/shared">Open a shared file</Link>
			</p>
		</section>
	);
}
