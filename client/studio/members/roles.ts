import type { Role } from "../../../server/projects/projects.schemas.ts";

/** What a role is called, and what somebody who has it does. */
export const roleWords: Record<Role, { name: string; meaning: string }> = {
	owner: {
		name: "Owner",
		meaning:
			"Does everything, decides who is in the project, and answers for it",
	},
	designer: {
		name: "Designer",
		meaning: "Makes surveys and sites, and collects; sees no single answers",
	},
	collector: {
		name: "Collector",
		meaning: "Invites participants and hands out links; sees no answers",
	},
	analyst: {
		name: "Analyst",
		meaning: "Sees and exports every response, and summaries in full",
	},
	viewer: {
		name: "Viewer",
		meaning: "Sees summaries of groups that are large enough to protect people",
	},
};

export const roleChoices = Object.entries(roleWords).map(
	([value, { name, meaning }]) => ({ value, label: `${name}: ${meaning}` }),
);
