import type { Row } from "./matrix.ts";

/** The id of no survey. */
const nobodys = "00000000-0000-4000-8000-000000000000";

/** Two surveys side by side; which two is in the query, by ids that each test makes. */
export const comparisonRows: Record<string, Row> = {
	"GET /api/v1/projects/{project}/comparison": {
		for: "see summaries",
		query: `?from=${nobodys}:baseline&to=${nobodys}:baseline`,
		elsewhere: "test/server/comparisons/comparisons.test.ts",
	},
};
