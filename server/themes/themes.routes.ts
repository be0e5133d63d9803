import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { SurveyParams } from "../wire.schemas.ts";
import {
	addTheme,
	changeTheme,
	mergeTheme,
	orderThemes,
	splitTheme,
	undoMerge,
} from "./change-codebook.ts";
import { listThemes } from "./themes.queries.ts";
import {
	Codebook,
	NewTheme,
	Theme,
	ThemeChange,
	ThemeMerge,
	ThemeOrder,
	ThemeParams,
	ThemeSplit,
} from "./themes.schemas.ts";

const tags = ["words"];
const codebook = "/projects/:project/surveys/:survey/themes";

/** The codebook of a survey: what its coders look for in what people wrote. */
export async function themesRoutes(app: App): Promise<void> {
	app.get(
		codebook,
		{
			schema: {
				tags,
				summary: "The themes of a survey, in the order in which they are given",
				params: SurveyParams,
				response: { 200: Codebook },
			},
		},
		(request) =>
			inSurvey(request, "see themes", async (trx, _project, survey) => ({
				themes: await listThemes(trx, survey),
			})),
	);

	app.post(
		codebook,
		{
			schema: {
				tags,
				summary: "Add a theme to the codebook",
				params: SurveyParams,
				body: NewTheme,
				response: { 201: Theme },
			},
		},
		async (request, reply) => {
			reply.code(201);
			return await change(request, "themes.add", async (trx, survey) => {
				const theme = await addTheme(trx, survey, request.body);
				return { result: theme, theme: theme.id };
			});
		},
	);

	app.put(
		`${codebook}/order`,
		{
			schema: {
				tags,
				summary: "Put the themes in another order",
				params: SurveyParams,
				body: ThemeOrder,
				response: { 200: Codebook },
			},
		},
		(request) =>
			change(request, "themes.order", async (trx, survey) => {
				const themes = await orderThemes(trx, survey, request.body.themes);
				return { result: { themes } };
			}),
	);

	app.patch(
		`${codebook}/:theme`,
		{
			schema: {
				tags,
				summary: "Rename, describe, retire or bring back a theme",
				params: ThemeParams,
				body: ThemeChange,
				response: { 200: Theme },
			},
		},
		(request) =>
			change(request, "themes.change", async (trx, survey) => {
				const { theme: id } = request.params;
				const theme = await changeTheme(trx, survey, id, request.body);
				const details = { changed: Object.keys(request.body) };
				return { result: theme, theme: id, details };
			}),
	);

	app.put(
		`${codebook}/:theme/merge`,
		{
			schema: {
				tags,
				summary: "Count a theme as another from now on",
				description:
					"The codings stay as coders made them; taking the merge away undoes it.",
				params: ThemeParams,
				body: ThemeMerge,
				response: { 200: Theme },
			},
		},
		(request) =>
			change(request, "themes.merge", async (trx, survey) => {
				const { theme: id } = request.params;
				const { into } = request.body;
				const theme = await mergeTheme(trx, survey, id, into);
				return { result: theme, theme: id, details: { into } };
			}),
	);

	app.delete(
		`${codebook}/:theme/merge`,
		{
			schema: {
				tags,
				summary: "Let a merged theme stand for itself again",
				params: ThemeParams,
				response: { 200: Theme },
			},
		},
		(request) =>
			change(request, "themes.unmerge", async (trx, survey) => {
				const { theme: id } = request.params;
				return { result: await undoMerge(trx, survey, id), theme: id };
			}),
	);

	app.post(
		`${codebook}/:theme/split`,
		{
			schema: {
				tags,
				summary: "Make a new theme of some of a theme's codings",
				description:
					"The codings of the chosen texts go to the new theme, whoever made them.",
				params: ThemeParams,
				body: ThemeSplit,
				response: { 201: Theme },
			},
		},
		async (request, reply) => {
			const { accountId: by } = signedIn(request);
			reply.code(201);
			return await change(request, "themes.split", async (trx, survey) => {
				const { theme: from } = request.params;
				const wanted = { ...request.body, by };
				const { theme, moved } = await splitTheme(trx, survey, from, wanted);
				return { result: theme, theme: theme.id, details: { from, moved } };
			});
		},
	);
}

interface Changed<Result> {
	result: Result;
	theme?: string;
	details?: Record<string, unknown>;
}

/** Does the work on the codebook and enters it in the audit. */
async function change<Result>(
	request: FastifyRequest<{ Params: { project: string; survey: string } }>,
	action: string,
	work: (
		trx: Transaction<Database>,
		survey: SurveyRow,
	) => Promise<Changed<Result>>,
): Promise<Result> {
	return await inSurvey(
		request,
		"change themes",
		async (trx, project, survey) => {
			const { result, theme, details } = await work(trx, survey);
			await recordAudit(trx, {
				chain: project.id,
				actor: actorOf(request),
				action,
				subject:
					theme === undefined
						? { kind: "survey", id: survey.id }
						: { kind: "theme", id: theme },
				...(details && { details }),
			});
			return result;
		},
	);
}
