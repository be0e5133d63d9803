import type {
	FigureKind,
	NewOutsideFigure,
} from "../../../server/beside/outside.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Crumb } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import type { Faults } from "../request.ts";

export const kindWords: Record<FigureKind, string> = {
	cost: "A cost",
	outcome: "An outcome, such as a rating or days at home",
	other: "Anything else, such as length of stay",
};

export const emptyFigure: NewOutsideFigure = {
	name: "",
	unit: "",
	kind: "cost",
	about: "",
	better: "lower",
};

export function faultsOfFigure({
	name,
	unit,
	about,
}: NewOutsideFigure): Faults {
	return {
		...(name.trim() === "" && { name: "Enter a name" }),
		...(unit.trim() === "" && { unit: "Enter what it is counted in" }),
		...(about.trim() === "" && { about: "Enter which time it is about" }),
	};
}

/** The way back from a page of one figure or of an import. */
export function figuresTrail(project: Project): Crumb[] {
	return [
		...projectTrail(project),
		{ title: "Figures of people", to: `/projects/${project.id}/figures` },
	];
}
