import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import type { BulkLinks } from "../../../server/links/bulk-links.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { addSurvey, openField, submission } from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const people = 1_000;
const attempts = 100;
/** People whose attempts are under way together. */
const atOnce = 20;

const app = await openApp();
const field = await openField(app);
const instrument = sampleInstrument();
await publish(field.person, instrument);

test(`${attempts} submissions at once by each of ${people} personal links give ${people} responses`, async () => {
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	await addPeople();
	const { links } = await field.person.make<BulkLinks>(
		`${survey.path}/links/bulk`,
		{
			wave: "baseline",
			participants: "all",
		},
	);
	expect(links).toHaveLength(people);

	const tokens = links.map(({ token }) => token).values();
	const answered = new Map<number, number>();
	async function work() {
		for (const token of tokens) {
			const codes = await Promise.all(
				Array.from({ length: attempts }, () => submit(token)),
			);
			expect(codes.filter((code) => code === 201)).toHaveLength(1);
			for (const code of codes)
				answered.set(code, (answered.get(code) ?? 0) + 1);
		}
	}
	await Promise.all(Array.from({ length: atOnce }, work));

	expect(Object.fromEntries(answered)).toEqual({
		201: people,
		410: people * (attempts - 1),
	});
	const { rows } = await asOwner(app).pool.query(
		"select count(*) as responses, count(distinct link_id) as links, count(distinct participant_id) as people from response where survey_id = $1",
		[survey.id],
	);
	expect(rows).toEqual([{ responses: people, links: people, people }]);
});

async function addPeople(): Promise<void> {
	const csv = `code\n${Array.from({ length: people }, (_, n) => `P${n}`).join("\n")}`;
	const body = { csv, apply: true, optOut: "not-patients" };
	await field.person.post(`${field.project}/participants/import`, body);
}

const payload = submission({});

/** Through the front door, under an id of its own. */
async function submit(token: string): Promise<number> {
	const url = `/api/v1/collect/${token}/responses/${newId()}`;
	return (await app.inject({ method: "PUT", url, payload })).statusCode;
}
