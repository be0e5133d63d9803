import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import {
	detailInstrument,
	summariseInstrument,
} from "./describe-instrument.ts";
import { draftInstrument } from "./draft-instrument.ts";
import { findInstrument, listInstruments } from "./find-instrument.ts";
import {
	DefinitionBody,
	InstrumentDetail,
	InstrumentList,
	InstrumentParams,
	InstrumentQuery,
	mostBytesOfDefinition,
} from "./instruments.schemas.ts";
import { matchesSearch } from "./matches-search.ts";

const tags = ["instruments"];

export async function instrumentsRoutes(app: App): Promise<void> {
	app.get(
		"/instruments",
		{
			schema: {
				tags,
				summary: "The library and your organisation's own instruments",
				querystring: InstrumentQuery,
				response: { 200: InstrumentList },
			},
		},
		async (request) => {
			const { search = "" } = request.query;
			const { organisation } = signedIn(request);
			const all = await listInstruments(app.db, organisation.id);
			return {
				instruments: all
					.filter(({ definition }) => matchesSearch(definition, search))
					.map(summariseInstrument),
			};
		},
	);

	app.post(
		"/instruments",
		{
			bodyLimit: mostBytesOfDefinition,
			schema: {
				tags,
				summary: "Store a definition as a draft",
				body: DefinitionBody,
				response: { 201: InstrumentDetail },
			},
		},
		async (request, reply) => {
			const caller = signedIn(request);
			const draft = await app.db.transaction().execute(async (trx) => {
				const draft = await draftInstrument(trx, caller, request.body);
				const { id, version } = draft.definition;
				await recordAudit(trx, {
					chain: caller.organisation.id,
					actor: actorOf(request),
					action: "instrument.draft",
					subject: { kind: "instrument", id: `${id} ${version}` },
				});
				return draft;
			});
			reply.code(201);
			return detailInstrument(draft);
		},
	);

	app.get(
		"/instruments/:id/versions/:version",
		{
			schema: {
				tags,
				summary: "One version of an instrument, with its definition",
				params: InstrumentParams,
				response: { 200: InstrumentDetail },
			},
		},
		async (request) => {
			const { id, version } = request.params;
			const { organisation } = signedIn(request);
			const found = await findInstrument(app.db, organisation.id, id, version);
			if (!found) throw notFound();
			return detailInstrument(found);
		},
	);
}
