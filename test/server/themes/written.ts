import { sql } from "kysely";
import { v4 } from "uuid";
import type { TextPage } from "../../../server/themes/texts.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import {
	question,
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	send,
	submission,
} from "../../support/field.ts";
import { type Person, signUp } from "../../support/person.ts";

/** One scale, 1 to 5, and two questions that are answered in words. */
export const wordsInstrument = sampleInstrument({
	id: "words",
	items: [
		single("a"),
		{ ...question("best"), type: "long-text", maxLength: 10_000 },
		{ ...question("worse"), type: "text" },
	],
	scales: [scale({ items: ["a"], missing: { minAnswered: 1 } })],
});

export interface Written {
	id: string;
	path: string;
	/** Ids of the responses, in the order in which they were given. */
	responses: string[];
}

export interface Wrote {
	best?: string;
	worse?: string;
	score?: number;
	wave?: string;
	/** Which information they agreed to: 2 says that words may be quoted. */
	version?: number;
	site?: string;
}

/** A survey without linkage in which people wrote this, as it stands two months later. */
export async function surveyWith(
	field: Field,
	wrote: readonly Wrote[],
	settings: Parameters<typeof addSurvey>[2] = {},
): Promise<Written> {
	const survey = await addSurvey(field, wordsInstrument, settings);
	for (const quotes of [false, true])
		await field.person.make(`${survey.path}/information`, {
			texts: {
				en: quotes ? "Your words may be quoted." : "Nobody quotes you.",
			},
			ask: true,
			quotes,
		});
	const links = new Map<string, string>();
	const responses: string[] = [];
	for (const given of wrote) {
		const { wave = "baseline", site } = given;
		const key = `${wave} ${site}`;
		const token =
			links.get(key) ??
			(await addLink(field, survey, { wave, ...(site && { site }) })).token;
		links.set(key, token);
		responses.push(await answer(field, token, given));
	}
	await sql`update response set received_at = received_at - interval '60 days'
		where survey_id = ${survey.id}`.execute(asOwner(field.app).db);
	return { ...survey, responses };
}

async function answer(field: Field, token: string, given: Wrote) {
	const { best, worse, score, version = 2 } = given;
	const id = v4();
	const answers = {
		...(score !== undefined && { a: score }),
		...(best !== undefined && { best }),
		...(worse !== undefined && { worse }),
	};
	const consent = { agreed: true, version };
	const body = submission(answers, { consent });
	const sent = await send(field, token, id, body);
	if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
	return id;
}

/** Somebody with a role in the project. */
export async function addMember(
	field: Field,
	name: string,
	role: string,
): Promise<Person> {
	const email = `${name}@example.org`;
	const person = await signUp(field.app, email);
	await field.person.make(`${field.project}/members`, { email, role });
	return person;
}

export async function addTheme(
	person: Person,
	survey: Written,
	name: string,
): Promise<string> {
	const theme = await person.make<Theme>(`${survey.path}/themes`, { name });
	return theme.id;
}

export async function readPage(person: Person, survey: Written, query = "") {
	const reply = await person.get<TextPage>(`${survey.path}/texts${query}`);
	if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
	return reply.body;
}

/** Gives what the person's response says to the first question these themes. */
export async function code(
	person: Person,
	survey: Written,
	response: number,
	themes: readonly string[],
	as: "coding" | "settled" = "coding",
): Promise<number> {
	const id = survey.responses[response];
	const path = `${survey.path}/texts/${id}/best/${as}`;
	return (await person.call("PUT", path, { themes })).status;
}
