import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { detailInstrument } from "../instruments/describe-instrument.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import {
	InstrumentDetail,
	InstrumentParams,
} from "../instruments/instruments.schemas.ts";
import { notFound } from "../problems.ts";
import { auditVersion, versionOf } from "./audit-version.ts";
import type { VersionKey } from "./drafts.queries.ts";
import { Publishing, WithdrawalReason } from "./drafts.schemas.ts";
import { publishDraft } from "./publish-draft.ts";
import { takeWithdrawalBack, withdrawVersion } from "./withdraw-version.ts";

const path = "/instruments/:id/versions/:version";
const tags = ["instruments"];

/** How a draft becomes final, and a version is perhaps withdrawn. */
export async function publishingRoutes(app: App): Promise<void> {
	app.post(
		`${path}/publish`,
		{
			schema: {
				tags,
				summary: "Publish a draft; from then on it never changes",
				description:
					"A second person has approved it, or nobody else has an account, or withoutReview gives the reason where the organisation allows it.",
				params: InstrumentParams,
				body: Publishing,
				response: { 200: InstrumentDetail },
			},
		},
		async (request) => {
			const published = await app.db.transaction().execute(async (trx) => {
				const key = versionOf(request);
				const reason = request.body?.withoutReview;
				const done = await publishDraft(trx, key, signedIn(request), reason);
				const { published, isNew } = done;
				const { review } = published;
				if (isNew)
					await auditVersion(trx, request, key, {
						action: "instrument.publish",
						details: { unread: review !== null && "without" in review },
					});
				return published;
			});
			return detailInstrument(published);
		},
	);

	app.post(
		`${path}/withdraw`,
		{
			schema: {
				tags,
				summary: "Withdraw a published version: no new survey may use it",
				params: InstrumentParams,
				body: WithdrawalReason,
				response: { 200: InstrumentDetail },
			},
		},
		(request) =>
			app.db.transaction().execute(async (trx) => {
				const key = versionOf(request);
				const { reason } = request.body;
				const by = signedIn(request).accountId;
				await withdrawVersion(trx, key, { by, reason });
				const detail = await describeVersion(trx, key);
				await auditVersion(trx, request, key, {
					action: "instrument.withdraw",
				});
				return detail;
			}),
	);

	app.delete(
		`${path}/withdraw`,
		{
			schema: {
				tags,
				summary: "Take a withdrawal back",
				params: InstrumentParams,
				response: { 200: InstrumentDetail },
			},
		},
		(request) =>
			app.db.transaction().execute(async (trx) => {
				const key = versionOf(request);
				await takeWithdrawalBack(trx, key);
				const detail = await describeVersion(trx, key);
				await auditVersion(trx, request, key, { action: "instrument.restore" });
				return detail;
			}),
	);
}

async function describeVersion(
	db: App["db"],
	{ organisationId, id, version }: VersionKey,
): Promise<InstrumentDetail> {
	const found = await findInstrument(db, organisationId, id, version);
	if (!found) throw notFound();
	return detailInstrument(found);
}
