import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Crumb } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";

/** The way back from a page of charts or series. */
export function overTimeTrail(project: Project): Crumb[] {
	return [
		...projectTrail(project),
		{ title: "Over time", to: `/projects/${project.id}/over-time` },
	];
}
