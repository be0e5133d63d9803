import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import Type, { type Static } from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound, Problem } from "../problems.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { describeMedia } from "./describe-media.ts";
import { listMedia, type Place } from "./media.queries.ts";
import {
	MediaChange,
	MediaList,
	mostBytes,
	PlaceParams,
	PlaceQuery,
} from "./media.schemas.ts";
import { placeOf, refuseWords } from "./media-faults.ts";
import { changeMedia, removeMedia, saveMedia } from "./save-media.ts";

const tags = ["media"];
const address = "/projects/:project/surveys/:survey/media/:item/:kind";

/** Sounds and pictures of a survey, for its team. */
export async function mediaRoutes(app: App): Promise<void> {
	app.addContentTypeParser(
		/^(audio|image)\//,
		{ parseAs: "buffer", bodyLimit: mostBytes.audio },
		(_request, body, done) => done(null, body),
	);

	app.get(
		"/projects/:project/surveys/:survey/media",
		{
			schema: {
				tags,
				summary: "The survey's sounds and pictures",
				params: SurveyParams,
				response: { 200: MediaList },
			},
		},
		(request) =>
			inSurvey(request, "see surveys", async (trx, project, survey) => {
				const rows = await listMedia(trx, project.id, survey.id);
				return { media: rows.map(describeMedia) };
			}),
	);

	app.put(
		address,
		{
			schema: {
				tags,
				summary: "Put a sound or a picture beside an item",
				description:
					"The body is the file itself, with its content type: MP3, Ogg, M4A or WAV up to 2 MB for each item (or `start`, the start page) and language; PNG, JPEG or WebP up to 500 kB for each item or option. It replaces what was there, with what was said of it.",
				params: PlaceParams,
				querystring: PlaceQuery,
				response: { 204: Type.Null() },
			},
			bodyLimit: mostBytes.audio,
		},
		async (request, reply) => {
			await changing(request, "media.put", (trx, { projectId }, place) =>
				saveMedia(trx, projectId, place, fileIn(request.body)),
			);
			return reply.code(204).send(null);
		},
	);

	app.patch(
		address,
		{
			schema: {
				tags,
				summary: "Say who made and checked a file, and what a picture shows",
				params: PlaceParams,
				querystring: PlaceQuery,
				body: MediaChange,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { body } = request;
			await changing(request, "media.change", async (trx, survey, place) => {
				refuseWords(place.kind, survey.languages, body);
				const isThere = await changeMedia(trx, survey.projectId, place, body);
				if (!isThere) throw notFound();
			});
			return reply.code(204).send(null);
		},
	);

	app.delete(
		address,
		{
			schema: {
				tags,
				summary: "Take a sound or a picture away",
				params: PlaceParams,
				querystring: PlaceQuery,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await changing(request, "media.delete", async (trx, survey, place) => {
				const wasThere = await removeMedia(trx, survey.projectId, place);
				if (!wasThere) throw notFound();
			});
			return reply.code(204).send(null);
		},
	);
}

/** Does the work at the place that the address names, and enters it in the audit. */
async function changing(
	request: FastifyRequest<{
		Params: Static<typeof PlaceParams>;
		Querystring: Static<typeof PlaceQuery>;
	}>,
	action: string,
	work: (
		trx: Transaction<Database>,
		survey: SurveyRow,
		place: Place,
	) => Promise<void>,
): Promise<void> {
	const { params, query } = request;
	await inSurvey(request, "change surveys", async (trx, project, survey) => {
		const place = placeOf(survey, params, query);
		await work(trx, survey, place);
		const { item, kind, option, language } = place;
		await recordAudit(trx, {
			chain: project.id,
			actor: actorOf(request),
			action,
			subject: { kind: "survey", id: survey.id },
			details: { item, kind, option, language },
		});
	});
}

function fileIn(body: unknown): Buffer {
	if (Buffer.isBuffer(body)) return body;
	throw new Problem(
		"unsupported-media-type",
		"Send the file itself, with its Content-Type, such as audio/mpeg or image/png.",
	);
}
