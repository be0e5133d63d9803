import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Progress } from "../../../server/responses/responses.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument();
let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

async function progressOf(survey: { path: string }): Promise<Progress> {
	const { body } = await field.person.call<Progress>(
		"GET",
		`${survey.path}/progress`,
	);
	return body;
}

test("before anybody answered, everything is 0", async () => {
	const survey = await addSurvey(field, instrument);
	const nothing = { responses: 0, invited: 0, invitedAnswered: 0, days: [] };
	expect(await progressOf(survey)).toEqual({
		responses: 0,
		today: 0,
		waves: [
			{ wave: "baseline", title: "Baseline", ...nothing },
			{ wave: "follow-up", title: "Follow-up", ...nothing },
		],
		sites: [],
	});
});

test("responses are counted by wave, day and site, personal links by their use", async () => {
	const ward = await field.person.make(`${field.project}/sites`, {
		name: "Ward 1",
	});
	await field.person.make(`${field.project}/sites`, { name: "Ward 2" });
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	const open = await addLink(field, survey);
	const atWard = await addLink(field, survey, {
		wave: "follow-up",
		site: ward.id,
	});
	const people = await addParticipants(field, 4);
	const personal = await Promise.all(
		people.map((participant) =>
			addLink(field, survey, { kind: "personal", participant }),
		),
	);
	const answer = ({ token = "" } = {}) =>
		send(field, token, v7(), submission({ a: 3 }));
	await answer(open);
	await answer(atWard);
	await answer(atWard);
	await answer(personal[0]);
	for (const { id } of personal.slice(0, 2))
		await field.person.call("DELETE", `${survey.path}/links/${id}`);
	const old = v7();
	await send(field, open.token, old, submission({ a: 3 }));
	await asOwner(field.app)
		.db.updateTable("response")
		.set({ received_at: new Date("2026-03-31T23:59:59.000Z") })
		.where("id", "=", old)
		.execute();

	const today = new Date().toISOString().slice(0, 10);
	expect(await progressOf(survey)).toEqual({
		responses: 5,
		today: 4,
		waves: [
			{
				wave: "baseline",
				title: "Baseline",
				responses: 3,
				invited: 3,
				invitedAnswered: 1,
				days: [
					{ day: "2026-03-31", responses: 1 },
					{ day: today, responses: 2 },
				],
			},
			{
				wave: "follow-up",
				title: "Follow-up",
				responses: 2,
				invited: 0,
				invitedAnswered: 0,
				days: [{ day: today, responses: 2 }],
			},
		],
		sites: [
			{ site: "Ward 1", responses: 2 },
			{ site: "Ward 2", responses: 0 },
			{ site: "No site given", responses: 3 },
		],
	});
});
