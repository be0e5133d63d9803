import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { projectsQuery } from "../queries.ts";
import { ApiProblem } from "../request.ts";

/** The project of the page's address; undefined where the address has none, or one that is not ours. */
export function useProject(): Project | undefined {
	const { project: id } = useParams();
	const { data } = useSuspenseQuery(projectsQuery);
	return data.projects.find((project) => project.id === id);
}

/** The project of the page's address. Throws the problem `not-found` where there is none. */
export function useThisProject(): Project {
	const project = useProject();
	if (project === undefined)
		throw new ApiProblem({
			type: "not-found",
			title: "There is nothing here",
			status: 404,
			detail: "Check the address.",
		});
	return project;
}
