import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { auditVersion } from "../drafts/audit-version.ts";
import { describeDraft } from "../drafts/describe-draft.ts";
import { Draft } from "../drafts/drafts.schemas.ts";
import { sendDownload } from "../exports/download.ts";
import {
	InstrumentParams,
	mostBytesOfDefinition,
} from "../instruments/instruments.schemas.ts";
import { Problem } from "../problems.ts";
import { findExportable } from "./find-exportable.ts";
import {
	ImportQuery,
	ImportReport,
	InstrumentExportLosses,
	InstrumentExportQuery,
	NewDraft,
} from "./imports.schemas.ts";
import { instrumentFile } from "./instrument-file.ts";
import { readImport } from "./read-import.ts";
import { storeAnyDraft } from "./store-draft.ts";

const tags = ["instruments"];
const bodyLimit = 5 * 1024 * 1024;
const path = "/instruments/:id/versions/:version/export";

/** Questionnaires from other programs and for them. */
export async function instrumentFilesRoutes(app: App): Promise<void> {
	app.addContentTypeParser(
		"application/octet-stream",
		{ parseAs: "buffer", bodyLimit },
		(_request, body, done) => done(null, body),
	);

	app.post(
		"/instruments/imports",
		{
			bodyLimit,
			schema: {
				tags,
				summary: "Read a questionnaire of another program; nothing is stored",
				description:
					"The body is the file itself as application/octet-stream, 5 MB at most: a REDCap data dictionary (CSV), an XLSForm (.xlsx), a FHIR R4 Questionnaire (JSON), a survey of SurveyJS (JSON), a table of questions (CSV), a list of questions (text) or a definition of Waymark (JSON). The answer says what was understood and everything that was lost or changed. Store the definition with POST /instruments/drafts.",
				consumes: ["application/octet-stream"],
				querystring: ImportQuery,
				response: { 200: ImportReport },
			},
		},
		async (request) => {
			const { body, query } = request;
			if (Buffer.isBuffer(body)) return await readImport(body, query);
			throw new Problem(
				"unsupported-media-type",
				"Send the file itself with the header Content-Type: application/octet-stream.",
			);
		},
	);

	app.post(
		"/instruments/drafts",
		{
			bodyLimit: mostBytesOfDefinition,
			schema: {
				tags,
				summary: "Store a definition in the making as a draft, faults and all",
				body: NewDraft,
				response: { 201: Draft },
			},
		},
		async (request, reply) => {
			const caller = signedIn(request);
			const draft = await app.db.transaction().execute(async (trx) => {
				const key = await storeAnyDraft(trx, caller, request.body.content);
				const draft = await describeDraft(trx, key, caller.accountId);
				await auditVersion(trx, request, key, { action: "instrument.draft" });
				return draft;
			});
			return reply.code(201).send(draft);
		},
	);

	app.get(
		path,
		{
			schema: {
				tags,
				summary: "One version of an instrument as a file of another program",
				params: InstrumentParams,
				querystring: InstrumentExportQuery,
				response: { 200: { description: "A file", content: contents } },
			},
		},
		async (request, reply) => {
			const { organisation } = signedIn(request);
			const { params, query } = request;
			const found = await findExportable(
				app.db,
				organisation.id,
				params,
				query,
			);
			return sendDownload(
				reply,
				instrumentFile(found, query.format, query.language),
			);
		},
	);

	app.get(
		`${path}/losses`,
		{
			schema: {
				tags,
				summary: "What such a file would not hold, or in another form",
				params: InstrumentParams,
				querystring: InstrumentExportQuery,
				response: { 200: InstrumentExportLosses },
			},
		},
		async (request) => {
			const { organisation } = signedIn(request);
			const { params, query } = request;
			const found = await findExportable(
				app.db,
				organisation.id,
				params,
				query,
			);
			const { losses } = instrumentFile(found, query.format, query.language);
			return { losses };
		},
	);
}

const contents = Object.fromEntries(
	[
		"text/csv",
		"application/json",
		"application/fhir+json",
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	].map((type) => [type, { schema: Type.String() }]),
);
