import type { Row } from "./matrix.ts";

const survey = "/api/v1/projects/{project}/surveys/{survey}";

/** Who may take what of a survey to another program. */
export const exportRows: Record<string, Row> = {
	[`GET ${survey}/responses`]: { for: "see responses" },
	[`GET ${survey}/manifest`]: { for: "see responses" },
	[`GET ${survey}/figures`]: {
		for: "see summaries",
		query: "?from=baseline&to=follow-up",
	},
	[`GET ${survey}/codebook`]: { for: "see surveys" },
	[`GET ${survey}/scripts/{language}`]: {
		for: "see surveys",
		prepare: async () => ({ language: "r" }),
	},
};
