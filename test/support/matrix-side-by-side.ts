import type { Row } from "./matrix.ts";

/** The id of no series. */
const nobodys = "00000000-0000-4000-8000-000000000000";

/** Who may set two series side by side; which two is in the query, by ids that each test makes. */
export const sideBySideRows: Record<string, Row> = {
	"GET /api/v1/projects/{project}/side-by-side": {
		for: "see charts",
		query: `?x=series:${nobodys}&y=series:${nobodys}`,
		elsewhere: "test/server/over-time/side-by-side.test.ts",
	},
};
