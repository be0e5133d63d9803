import { sql } from "kysely";
import { v4 } from "uuid";
import { expect, test } from "vitest";
import { forgetDrafts } from "../../../server/paper/forget-drafts.ts";
import type {
	OpenForm,
	PaperForms,
} from "../../../server/paper/paper.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { keyed, paperFormCode } from "../../support/paper.ts";
import { publish } from "../../support/person.ts";

const field = await openField(await openApp());
const { person, project, app } = field;
const instrument = sampleInstrument();
await publish(person, instrument);
const { db } = asOwner(app);

/** A form that was begun so many days ago, with something keyed. */
async function begun(survey: { id: string; path: string }, days: number) {
	const code = paperFormCode({ id: survey.id, instrument });
	const form = await person.make<OpenForm>(`${survey.path}/paper-forms`, {
		code,
	});
	const path = `${survey.path}/paper-forms/${form.id}/keying`;
	await person.call("PUT", path, { round: 1, keyed, finished: true });
	await sql`
		update paper_form set created_at = now() - make_interval(days => ${days}) where id = ${form.id}`.execute(
		db,
	);
	return form;
}

async function inWork(survey: { path: string }): Promise<string[]> {
	const { body } = await person.get<PaperForms>(`${survey.path}/paper-forms`);
	return body.forms.map(({ code }) => code);
}

async function forgotten(survey: { id: string }) {
	const { body } = await person.get<{
		entries: { action: string; subject: { id: string }; details: object }[];
	}>(`${project}/audit`);
	return body.entries
		.filter(({ action }) => action === "paper.forget")
		.filter(({ subject }) => subject.id === survey.id)
		.map(({ details }) => details);
}

test("what lay for 30 days is forgotten with its keyings, and the audit says how many", async () => {
	const survey = await addSurvey(field, instrument);
	const old = [await begun(survey, 31), await begun(survey, 40)];
	const young = await begun(survey, 29);
	await forgetDrafts(app.db);
	expect(await inWork(survey)).toEqual([young.code]);
	const left = await db
		.selectFrom("paper_keying")
		.where(
			"form_id",
			"in",
			old.map(({ id }) => id),
		)
		.selectAll()
		.execute();
	expect(left).toEqual([]);
	expect(await forgotten(survey)).toEqual([{ forms: 2 }]);
	await forgetDrafts(app.db);
	expect(await forgotten(survey)).toHaveLength(1);
	const [again] = old;
	const anew = await person.make<OpenForm>(`${survey.path}/paper-forms`, {
		code: again?.code,
	});
	expect(anew).toMatchObject({ step: "first", keyed: { date: null } });
});

test("a form whose answers are stored stays, also where storing it was cut short", async () => {
	const survey = await addSurvey(field, instrument);
	const { token } = await addLink(field, survey);
	const cut = await begun(survey, 50);
	const id = v4();
	await send(field, token, id, submission({}));
	await db
		.updateTable("paper_form")
		.set({ response_id: id })
		.where("id", "=", cut.id)
		.execute();
	await forgetDrafts(app.db);
	expect(await inWork(survey)).toEqual([cut.code]);
	expect(await forgotten(survey)).toEqual([]);
});
