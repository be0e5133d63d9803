import { randomUUID } from "node:crypto";
import { v4 as newId } from "uuid";
import type { Instrument, Item } from "#instruments/definition.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../instruments/sample-instrument.ts";
import { asOwner } from "../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	send,
	submission,
} from "../support/field.ts";
import { publish } from "../support/person.ts";
import { payloads } from "./xss-payloads.ts";

const en = (text: string) => ({ en: text });

/** The payloads one after another, without an end. */
function payload(index: number): string {
	return payloads[index % payloads.length] ?? "";
}

const all = (separator: string) => en(payloads.join(separator));

/** Each payload in one of a question's four texts. */
const textItems: Item[] = payloads.flatMap((text, index) =>
	index % 4 > 0
		? []
		: {
				id: `text_${index}`,
				type: "text",
				topic: en(text),
				text: en(payload(index + 1)),
				help: en(payload(index + 2)),
				whyWeAsk: en(payload(index + 3)),
			},
);

/** Every payload in every kind of text that an instrument has. */
export const hostileInstrument: Instrument = sampleInstrument({
	id: "hostile",
	languages: ["en"],
	title: en(payload(0)),
	purpose: all("\n"),
	recall: all(" "),
	licence: {
		id: "Apache-2.0",
		summary: all(" "),
		holder: payloads.join(" "),
		commercialUse: "yes",
		modification: "yes",
	},
	citation: payloads.map((text) => ({ text })),
	responseSets: {
		agree: {
			options: payloads.map((text, code) => ({ code, label: en(text) })),
		},
	},
	items: [
		{ id: "welcome", type: "information", topic: all(" "), text: all("\n\n") },
		{
			...single("chosen"),
			topic: en(payload(1)),
			text: en(payload(2)),
		},
		{
			id: "rated",
			type: "rating",
			min: 0,
			max: 5,
			topic: en(payload(3)),
			text: en(payload(4)),
			minLabel: en(payload(5)),
			maxLabel: en(payload(6)),
		},
		...textItems,
	],
	scales: [
		scale({
			items: ["rated"],
			title: all(" "),
			meaning: all(" "),
			missing: { minAnswered: 1 },
			range: { min: 0, max: 5 },
		}),
	],
	cautions: [all(" ")],
});

/** Surveys, waves, sites, participants, members and answers with a payload for every name; links by their tokens. */
export async function fillWithPayloads(field: Field): Promise<string[]> {
	await publish(field.person, hostileInstrument);
	const tokens: string[] = [];
	for (const [index, text] of payloads.entries()) {
		const name = `${text} ${index}`;
		await field.person.make("/projects", { name, purpose: text });
		await field.person.make(`${field.project}/sites`, { name });
		const participants = `${field.project}/participants`;
		const { id } = await field.person.make(participants, {
			code: `P${index}`,
			attributes: { ward: text },
		});
		const contact = { name: shown(text), address: [shown(text).slice(0, 100)] };
		await field.person.call("PUT", `${participants}/${id}/contact`, contact);
		const survey = await addSurvey(field, hostileInstrument, {
			title: name,
			consent: en(text),
			waves: [{ key: "baseline", title: name }],
		});
		const { token } = await addLink(field, survey);
		tokens.push(token);
	}
	await answer(field, tokens[0] ?? "");
	await rename(field);
	return tokens;
}

async function answer(field: Field, token: string): Promise<void> {
	const texts = textItems.map(({ id }, index) => [id, shown(payload(index))]);
	const answers = { chosen: 1, rated: 3, ...Object.fromEntries(texts) };
	const body = submission(answers, { consent: { agreed: true, version: 1 } });
	const { status, body: reply } = await send(field, token, newId(), body);
	if (status !== 201) throw new Error(JSON.stringify(reply));
}

/** As a single line takes it: no other blank than a space. */
export function shown(text: string): string {
	return text.trim().replace(/\s/g, " ");
}

/** Where the API takes no such text, the database has it all the same. */
async function rename({ app, projectId }: Field): Promise<void> {
	const { pool } = asOwner(app);
	const worst = payloads.slice(0, 8).join(" ");
	await pool.query("update organisation set name = $1", [worst]);
	await pool.query("update project set name = $1 where id = $2", [
		worst,
		projectId,
	]);
	await pool.query("update account set name = $1", [worst]);
	await pool.query(
		`update governance set purpose = $1, controller = $1, contact = $1, impact_assessment = $1,
			approver = $1, reading = $1, signpost = $1`,
		[payloads.join(" ")],
	);
	for (const [index, text] of payloads.entries()) {
		await pool.query(
			`with made as (
				insert into account (id, organisation_id, email, name, password_hash, role)
				select $1, organisation_id, $2, $3, 'none', 'member' from account limit 1
				returning id
			)
			insert into member (project_id, account_id, role) select $4, id, 'viewer' from made`,
			[randomUUID(), `${index}@example.org`, text, projectId],
		);
		await pool.query(
			"update participant set code = $1 where project_id = $2 and code = $3",
			[`${text} ${index}`, projectId, `P${index}`],
		);
	}
}
