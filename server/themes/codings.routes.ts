import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { sendDownload } from "../exports/download.ts";
import { fileName } from "../exports/file-name.ts";
import { mediaTypes } from "../exports/media-types.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { codingProgress } from "./coding-progress.ts";
import { CodingProgress } from "./codings.schemas.ts";
import { exportCodings } from "./export-codings.ts";
import { insertOpening } from "./opening.queries.ts";
import { rootsOf } from "./roots.ts";
import { findOpening } from "./standing.queries.ts";
import { listThemes } from "./themes.queries.ts";

const tags = ["words"];
const coding = "/projects/:project/surveys/:survey/coding";

/** How the coding of a survey goes, and how alike its coders found themes. */
export async function codingsRoutes(app: App): Promise<void> {
	app.get(
		coding,
		{
			schema: {
				tags,
				summary: "Who has coded how much, and how well coders agree",
				params: SurveyParams,
				response: { 200: CodingProgress },
			},
		},
		(request) =>
			inSurvey(request, "see themes", (trx, _project, survey) =>
				codingProgress(trx, survey),
			),
	);

	app.post(
		`${coding}/open`,
		{
			schema: {
				tags,
				summary: "Let coders see each other's codings, for good",
				params: SurveyParams,
				response: { 200: CodingProgress },
			},
		},
		(request) =>
			inSurvey(request, "change themes", async (trx, project, survey) => {
				const { accountId } = signedIn(request);
				const opened = await insertOpening(trx, survey, accountId);
				const progress = await codingProgress(trx, survey);
				if (opened) {
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "codings.open",
						subject: { kind: "survey", id: survey.id },
					});
				}
				return progress;
			}),
	);

	app.get(
		"/projects/:project/surveys/:survey/codings",
		{
			schema: {
				tags,
				summary: "Every coding as CSV, a theme a row",
				description:
					"Without others' codings until codings are open. What counts is marked as final.",
				params: SurveyParams,
				response: {
					200: {
						description: "A file",
						content: { "text/csv": { schema: Type.String() } },
					},
				},
			},
		},
		async (request, reply) => {
			const { accountId } = signedIn(request);
			const { project, survey, wanted } = await inSurvey(
				request,
				"see themes",
				async (trx, project, survey) => {
					const isOpen = (await findOpening(trx, survey)) !== undefined;
					const themes = await listThemes(trx, survey);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "codings.export",
						subject: { kind: "survey", id: survey.id },
					});
					const wanted = {
						only: isOpen ? null : accountId,
						names: new Map(themes.map(({ id, name }) => [id, name])),
						roots: rootsOf(themes),
					};
					return { project, survey, wanted };
				},
			);
			return sendDownload(reply, {
				name: fileName(project, survey, "codings", "csv"),
				mediaType: mediaTypes.csv,
				content: exportCodings(app.db, survey, wanted),
			});
		},
	);
}
