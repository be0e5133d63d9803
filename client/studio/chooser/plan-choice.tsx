import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { projectsQuery } from "../queries.ts";

/** The projects whose plan the reader may change, and which of them is meant: the only one, or the chosen one. */
export function usePlanChoice() {
	const { data } = useSuspenseQuery(projectsQuery);
	const [search, setSearch] = useSearchParams();
	const projects = data.projects.filter(
		({ abilities }) => abilities["change plan"],
	);
	const asked = search.get("project");
	const only = projects.length === 1 ? projects[0] : undefined;
	const chosen: Project | undefined =
		projects.find(({ id }) => id === asked) ?? only;
	function choose(id: string) {
		const next = new URLSearchParams(search);
		if (id === "") next.delete("project");
		else next.set("project", id);
		setSearch(next, { replace: true });
	}
	return { projects, chosen, choose };
}

/** Asked where there is more than one. */
export function PlanChoice() {
	const { projects, chosen, choose } = usePlanChoice();
	if (projects.length < 2) return null;
	return (
		<div className="filter">
			<SelectField
				name="project"
				label="Add to the plan of"
				choices={[
					{ value: "", label: "Choose a project" },
					...projects.map(({ id, name }) => ({ value: id, label: name })),
				]}
				value={chosen?.id ?? ""}
				onValue={choose}
			/>
		</div>
	);
}
