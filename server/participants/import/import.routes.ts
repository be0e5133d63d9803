import type { App } from "../../app-type.ts";
import { actorOf } from "../../audit/actor.ts";
import { inProject } from "../../projects/project-access.ts";
import { ProjectParams } from "../../wire.schemas.ts";
import { Import, ImportReport } from "./import.schemas.ts";
import { importParticipants } from "./import-participants.ts";

/** 100,000 people with their addresses. */
const bodyLimit = 32 * 1024 * 1024;

export async function importRoutes(app: App): Promise<void> {
	app.post(
		"/projects/:project/participants/import",
		{
			bodyLimit,
			schema: {
				tags: ["participants"],
				summary: "Look through a list of people (CSV), and import it",
				description:
					"People are known by their code: those who are there are changed, and an empty cell changes nothing. With `apply`, all of the list is imported or, when a line has an error, nothing.",
				params: ProjectParams,
				body: Import,
				response: { 200: ImportReport },
			},
		},
		(request) =>
			// Every list may hold contact details, and looking at one tells whether they are known.
			inProject(request, "change contacts", (trx, project) =>
				importParticipants(
					app,
					trx,
					project.id,
					actorOf(request),
					request.body,
				),
			),
	);
}
