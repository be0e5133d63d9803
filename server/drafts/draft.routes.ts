import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import {
	InstrumentParams,
	mostBytesOfDefinition,
} from "../instruments/instruments.schemas.ts";
import { auditVersion, versionOf } from "./audit-version.ts";
import { describeDraft } from "./describe-draft.ts";
import { deleteDraft } from "./drafts.queries.ts";
import { Draft, DraftChange, DraftSaved, NewCopy } from "./drafts.schemas.ts";
import { makeCopy } from "./make-copy.ts";
import { holdDraft } from "./open-draft.ts";
import { saveDraft } from "./save-draft.ts";

const path = "/instruments/:id/versions/:version/draft";
const tags = ["instruments"];

/** Drafts of instruments, which everybody in the organisation may write. */
export async function draftRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "A draft as its editor left it, and what it needs next",
				params: InstrumentParams,
				response: { 200: Draft },
			},
		},
		(request) =>
			describeDraft(app.db, versionOf(request), signedIn(request).accountId),
	);

	app.put(
		path,
		{
			bodyLimit: mostBytesOfDefinition,
			schema: {
				tags,
				summary: "Save a draft, unless somebody else has since",
				params: InstrumentParams,
				body: DraftChange,
				response: { 200: DraftSaved },
			},
		},
		(request) =>
			app.db.transaction().execute(async (trx) => {
				const key = versionOf(request);
				const { accountId } = signedIn(request);
				const saved = await saveDraft(trx, key, request.body, accountId);
				const { revision, changedAt, isNewStretch } = saved;
				if (isNewStretch)
					await auditVersion(trx, request, key, {
						action: "instrument.change",
					});
				return { revision, changedAt: changedAt.toISOString() };
			}),
	);

	app.delete(
		path,
		{
			schema: {
				tags,
				summary: "Discard a draft",
				params: InstrumentParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await app.db.transaction().execute(async (trx) => {
				const key = versionOf(request);
				await holdDraft(trx, key);
				await deleteDraft(trx, key);
				await auditVersion(trx, request, key, { action: "instrument.discard" });
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		"/instruments/copies",
		{
			schema: {
				tags,
				summary: "Make a draft from an instrument, with its lineage",
				description:
					"A new version keeps the instrument's id under a higher version; with permission for withheld wording it takes an id of its own. Whatever else is made from an instrument is another one: it takes an id and a name of its own.",
				body: NewCopy,
				response: { 201: Draft },
			},
		},
		async (request, reply) => {
			const draft = await app.db.transaction().execute(async (trx) => {
				const caller = signedIn(request);
				const key = await makeCopy(trx, caller, request.body);
				const draft = await describeDraft(trx, key, caller.accountId);
				const { from, relation } = request.body;
				await auditVersion(trx, request, key, {
					action: "instrument.draft",
					details: { from: `${from.id} ${from.version}`, relation },
				});
				return draft;
			});
			return reply.code(201).send(draft);
		},
	);
}
