import { emptyPlan } from "#instruments/plan/plan.ts";
import { makeBundle } from "#instruments/sharing/bundle.ts";
import type { Plan } from "../../server/plans/plans.schemas.ts";
import { samplePlan } from "../instruments/plan/sample-plan.ts";
import type { Ids, Row } from "./matrix.ts";
import type { Person } from "./person.ts";

const plan = "/api/v1/projects/{project}/plan";
const shared = makeBundle(
	{ instruments: [], plan: { title: "Theirs", content: samplePlan() } },
	"2026-11-21T09:00:00.000Z",
);

/** The evaluation plan of a project, and what is handed on as one file. */
export const planRows: Record<string, Row> = {
	[`GET ${plan}`]: { for: "see plan" },
	[`PUT ${plan}`]: {
		for: "change plan",
		body: ({ revision }) => ({
			content: emptyPlan,
			revision: Number(revision),
		}),
		prepare: newestRevision,
	},
	[`GET ${plan}/bundle`]: { for: "see plan" },
	[`POST ${plan}/bundle`]: {
		for: "change plan",
		query: "?replace=true",
		body: shared,
	},
	"GET /api/v1/instruments/{id}/versions/{version}/bundle": {
		for: "organisation",
	},
	"POST /api/v1/instruments/bundles": { for: "signed-in", body: shared },
};

async function newestRevision(owner: Person, ids: Ids): Promise<Ids> {
	const { body } = await owner.get<Plan>(`/projects/${ids.project}/plan`);
	return { revision: String(body.revision) };
}
