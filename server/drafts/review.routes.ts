import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { InstrumentParams } from "../instruments/instruments.schemas.ts";
import { auditVersion, versionOf } from "./audit-version.ts";
import { describeDraft } from "./describe-draft.ts";
import { Draft, ReviewRequest, ReviewVerdict } from "./drafts.schemas.ts";
import { askToRead, reviewDraft } from "./review-draft.ts";

const path = "/instruments/:id/versions/:version/review";
const tags = ["instruments"];

/** How a draft is read by a second person. */
export async function reviewRoutes(app: App): Promise<void> {
	app.post(
		path,
		{
			schema: {
				tags,
				summary: "Ask for a draft to be read by a second person",
				params: InstrumentParams,
				body: ReviewRequest,
				response: { 200: Draft },
			},
		},
		(request) =>
			app.db.transaction().execute(async (trx) => {
				const key = versionOf(request);
				const { accountId } = signedIn(request);
				const note = request.body.note ?? null;
				await askToRead(trx, key, { askedBy: accountId, note });
				const draft = await describeDraft(trx, key, accountId);
				await auditVersion(trx, request, key, {
					action: "instrument.ask-review",
				});
				return draft;
			}),
	);

	app.put(
		path,
		{
			schema: {
				tags,
				summary: "Approve a draft, or ask for changes, as a second person",
				description:
					"By somebody who has not worked on it since it was made, and of the revision that they have read.",
				params: InstrumentParams,
				body: ReviewVerdict,
				response: { 200: Draft },
			},
		},
		(request) =>
			app.db.transaction().execute(async (trx) => {
				const key = versionOf(request);
				const { accountId } = signedIn(request);
				const { verdict } = request.body;
				await reviewDraft(trx, key, request.body, accountId);
				const draft = await describeDraft(trx, key, accountId);
				await auditVersion(trx, request, key, {
					action: "instrument.review",
					details: { verdict },
				});
				return draft;
			}),
	);
}
