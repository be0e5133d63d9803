import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Crumb } from "../layout/page.tsx";

/** The way back from a page of a project. */
export function projectTrail(project: Project): Crumb[] {
	return [
		{ title: "Projects", to: "/projects" },
		{ title: project.name, to: `/projects/${project.id}` },
	];
}
