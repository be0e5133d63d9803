import type { Row } from "./matrix.ts";

const survey = "/api/v1/projects/{project}/surveys/{survey}";

/** How well questions work. */
export const qualityRows: Record<string, Row> = {
	[`GET ${survey}/quality`]: { for: "see summaries", query: "?wave=baseline" },
	[`GET ${survey}/quality/flagged`]: {
		for: "see responses",
		query: "?wave=baseline",
	},
};
