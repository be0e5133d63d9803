import { v7 as newId } from "uuid";
import type { Instrument } from "#instruments/definition.ts";
import type { App } from "../../server/app-type.ts";
import type { Submission } from "../../server/collect/collect.schemas.ts";
import type { NewLink } from "../../server/links/links.schemas.ts";
import type { NewSurvey } from "../../server/surveys/surveys.schemas.ts";
import type { ProblemBody } from "../../server/wire.schemas.ts";
import { goLive, type Person, signUp } from "./person.ts";

export interface Field {
	app: App;
	/** Its owner, signed in. */
	person: Person;
	/** The project's path. */
	project: string;
	projectId: string;
}

/** A live project and its owner, spoken to through the front door alone. */
export async function openField(app: App): Promise<Field> {
	const person = await signUp(app, "owner@example.org", "Test trust");
	const { id } = await person.make("/projects", { name: "Test project" });
	const project = `/projects/${id}`;
	await goLive(person, project);
	return { app, person, project, projectId: id };
}

/** Asks a published instrument in a new survey. */
export async function addSurvey(
	{ person, project }: Field,
	instrument: Instrument,
	wanted: Partial<NewSurvey> = {},
): Promise<{ id: string; path: string }> {
	const { id, version } = instrument;
	const survey = await person.make(`${project}/surveys`, {
		title: `Survey ${newId()}`,
		instrument: { id, version },
		linkage: "none",
		languages: ["en"],
		waves: [
			{ key: "baseline", title: "Baseline" },
			{ key: "follow-up", title: "Follow-up" },
		],
		...wanted,
	});
	return { id: survey.id, path: `${project}/surveys/${survey.id}` };
}

export async function addLink(
	{ person }: Field,
	survey: { path: string },
	wanted: Partial<NewLink> = {},
): Promise<{ id: string; token: string }> {
	return await person.make(`${survey.path}/links`, {
		wave: "baseline",
		kind: "open",
		...wanted,
	});
}

export async function addParticipants(
	{ person, project }: Field,
	count: number,
): Promise<string[]> {
	const ids: string[] = [];
	for (let index = 0; index < count; index += 1)
		ids.push((await person.make(`${project}/participants`, {})).id);
	return ids;
}

/** A submission that nothing is wrong with, apart from what the test puts in. */
export function submission(
	answers: Submission["answers"],
	parts: Partial<Submission> = {},
): Submission {
	return {
		answers,
		language: "en",
		mode: "self",
		startedAt: "2026-03-31T09:00:00.000Z",
		completedAt: "2026-03-31T09:05:00.000Z",
		...parts,
	};
}

/** Sends a response as the person's device would. */
export function send(
	{ person }: Field,
	token: string,
	id: string,
	body: object | string,
) {
	const path = `/collect/${token}/responses/${id}`;
	return person.call<{ id: string } & ProblemBody>("PUT", path, body);
}

/** Paths of the faults that a refusal lists. */
export function faultPaths({ body }: { body: ProblemBody }): string[] {
	return (body.errors ?? []).map(({ path }) => path).sort();
}
