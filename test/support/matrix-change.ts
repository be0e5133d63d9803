import type { Row } from "./matrix.ts";

const project = "/api/v1/projects/{project}";
const survey = `${project}/surveys/{survey}`;

/** What stands behind a change, and which scale is read first. */
export const changeRows: Record<string, Row> = {
	[`GET ${survey}/change`]: {
		for: "see summaries",
		query: "?from=baseline&to=follow-up",
	},
	[`GET ${survey}/waves`]: { for: "see summaries" },
	[`GET ${project}/primary-measure`]: { for: "see measures" },
	[`PUT ${project}/primary-measure`]: {
		for: "change measures",
		body: ({ survey: id }) => ({
			survey: id,
			scale: "relationship_sum",
			reason: "It is what the project is about.",
		}),
	},
};
