import type { FastifyReply, FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { sendDownload } from "../exports/download.ts";
import { mediaTypes } from "../exports/media-types.ts";
import { notFound } from "../problems.ts";
import { inProject } from "../projects/project-access.ts";
import { type About, transactionAbout } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { actorOf } from "./actor.ts";
import { AuditPage, AuditQuery } from "./audit.schemas.ts";
import { listHeads } from "./chains.queries.ts";
import { exportAudit, readPage } from "./read-audit.ts";
import { recordAudit } from "./record-audit.ts";
import { witnessText } from "./witness-file.ts";
import { witnessLine } from "./witness-lines.ts";

const tags = ["audit"];
const pageOrFile = {
	200: {
		description: "A page; or, with `format`, a file with every entry that fits",
		content: {
			"application/json": { schema: AuditPage },
			"text/csv": { schema: Type.String() },
		},
	},
};

export async function auditRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/audit",
		{
			schema: {
				tags,
				summary: "What was done in the project, by whom and when; newest first",
				params: ProjectParams,
				querystring: AuditQuery,
				response: pageOrFile,
			},
		},
		async (request, reply) => {
			const { project, answer } = await inProject(
				request,
				"see audit",
				async (trx, project) => ({
					project,
					answer: await answerTo(trx, request, project.id),
				}),
			);
			if (answer) return reply.send(answer);
			return sendFile(request, reply, { project: project.id }, project.id);
		},
	);

	app.get(
		"/organisation/audit",
		{
			schema: {
				tags,
				summary:
					"What was done in the organisation outside its projects, such as signing in; for its owners",
				querystring: AuditQuery,
				response: pageOrFile,
			},
		},
		async (request, reply) => {
			const organisation = ownOrganisation(request);
			const answer = await transactionAbout(app.db, { organisation }, (trx) =>
				answerTo(trx, request, organisation),
			);
			if (answer) return reply.send(answer);
			return sendFile(request, reply, { organisation }, organisation);
		},
	);

	app.get(
		"/organisation/audit/witness",
		{
			schema: {
				tags,
				summary:
					"How far each chain of the organisation has come, signed, to keep elsewhere; for its owners",
				response: {
					200: {
						description: "A file for `waymark audit verify --witness`",
						content: { "application/jsonl": { schema: Type.String() } },
					},
				},
			},
		},
		async (request, reply) => {
			const organisation = ownOrganisation(request);
			const heads = await listHeads(app.db);
			const now = new Date();
			const lines = heads
				.filter((head) => head.organisation === organisation)
				.map((head) => witnessLine(app.config.secret, head, now));
			return sendDownload(reply, {
				name: `waymark-audit-witness-${now.toISOString().slice(0, 10)}.jsonl`,
				mediaType: mediaTypes.jsonl,
				content: [witnessText(lines)],
			});
		},
	);
}

type AuditRequest = FastifyRequest<{ Querystring: AuditQuery }>;

/** The page that was asked for; none where a file was, which is entered in the chain. */
async function answerTo(
	trx: Transaction<Database>,
	request: AuditRequest,
	chain: string,
): Promise<AuditPage | undefined> {
	const { format, before, ...filter } = request.query;
	if (format === undefined)
		return await readPage(trx, chain, filter, before ? Number(before) : null);
	await recordAudit(trx, {
		chain,
		actor: actorOf(request),
		action: "audit.export",
		details: { format },
	});
	return undefined;
}

function sendFile(
	request: AuditRequest,
	reply: FastifyReply,
	about: About,
	chain: string,
): FastifyReply {
	const { format = "csv", before: _, ...filter } = request.query;
	return sendDownload(reply, {
		name: `waymark-audit-${new Date().toISOString().slice(0, 10)}.${format}`,
		mediaType: mediaTypes[format],
		content: exportAudit(request.server.db, about, chain, filter, format),
	});
}

/** The organisation that the caller owns. Throws `not-found` for whoever is no owner. */
function ownOrganisation(request: FastifyRequest): string {
	const { role, organisation } = signedIn(request);
	if (role === "owner") return organisation.id;
	throw notFound();
}
