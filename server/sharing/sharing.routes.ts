import type { FastifyReply } from "fastify";
import type { Bundle } from "#instruments/sharing/bundle.ts";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { InstrumentParams } from "../instruments/instruments.schemas.ts";
import { instrumentBundle } from "./make-bundles.ts";
import {
	DryRunQuery,
	mostBytesShared,
	SharedFile,
	SharedFileBody,
	TakenIn,
} from "./sharing.schemas.ts";
import {
	describePlaced,
	placeBundle,
	readBundle,
	storedOf,
	storePlaced,
} from "./take-bundle.ts";

const tags = ["instruments"];

export async function sharingRoutes(app: App): Promise<void> {
	app.get(
		"/instruments/:id/versions/:version/bundle",
		{
			schema: {
				tags,
				summary: "One version of an instrument as a file to hand on",
				description:
					"With a checksum. Wording that is here by permission stays behind: the file then holds topics alone.",
				params: InstrumentParams,
				response: { 200: SharedFile },
			},
		},
		async (request, reply) => {
			const { organisation } = signedIn(request);
			const { id, version } = request.params;
			const which = { id, version };
			const bundle = await instrumentBundle(app.db, organisation.id, which);
			return sendBundle(reply, `${id}-${version}`, bundle);
		},
	);

	app.post(
		"/instruments/bundles",
		{
			bodyLimit: mostBytesShared,
			schema: {
				tags,
				summary: "Take in the instruments of a shared file, as drafts",
				description:
					"All of them or none. With dryRun=true nothing is stored: the answer says what would be.",
				querystring: DryRunQuery,
				body: SharedFileBody,
				response: { 200: TakenIn },
			},
		},
		async (request) => {
			const caller = signedIn(request);
			const isDryRun = request.query.dryRun === "true";
			const bundle = readBundle(request.body);
			const placements = await app.db.transaction().execute(async (trx) => {
				const placements = await placeBundle(trx, caller, bundle);
				if (isDryRun) return placements;
				await storePlaced(trx, caller, placements);
				await recordAudit(trx, {
					chain: caller.organisation.id,
					actor: actorOf(request),
					action: "instruments.take-in",
					details: {
						sha256: bundle.sha256,
						instruments: storedOf(placements),
					},
				});
				return placements;
			});
			return describeTaken(bundle, placements.map(describePlaced), !isDryRun);
		},
	);
}

function describeTaken(
	{ madeAt, contents: { plan } }: Bundle,
	instruments: TakenIn["instruments"],
	stored: boolean,
): TakenIn {
	return {
		stored,
		madeAt,
		instruments,
		plan: plan
			? {
					title: plan.title,
					aims: plan.content.aims.length,
					measures: plan.content.measures.length,
				}
			: null,
	};
}

/** The browser saves it under a name that says what it is. */
export function sendBundle(
	reply: FastifyReply,
	name: string,
	bundle: Bundle,
): Bundle {
	reply.header(
		"content-disposition",
		`attachment; filename="${name}.waymark.json"`,
	);
	return bundle;
}
