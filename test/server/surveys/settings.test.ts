import { expect, test } from "vitest";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { SurveySettings } from "../../../server/surveys/settings.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	faultPaths,
	openField,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const field = await openField(await openApp());
const { person } = field;

async function surveyFor(respondent: "patient" | "carer" | "staff") {
	const instrument = sampleInstrument({ id: `for-${respondent}`, respondent });
	await publish(person, instrument);
	return await addSurvey(field, instrument);
}

async function settingsOf(survey: { path: string }): Promise<SurveySettings> {
	const { body } = await person.get<SurveyDetail>(survey.path);
	return body.survey.settings;
}

test("patients and carers are asked who answered, others are not", async () => {
	for (const [respondent, asksWhoAnswered] of [
		["patient", true],
		["carer", true],
		["staff", false],
	] as const) {
		expect(await settingsOf(await surveyFor(respondent))).toEqual({
			idleSeconds: 90,
			asksWhoAnswered,
		});
	}
});

test("changed settings count for whoever opens the survey next", async () => {
	const instrument = sampleInstrument({ id: "changing" });
	await publish(person, instrument);
	const survey = await addSurvey(field, instrument);
	const { token } = await addLink(field, survey);
	const open = async () =>
		(await person.get<Collection>(`/collect/${token}`)).body.survey.settings;
	expect(await open()).toEqual({ idleSeconds: 90, asksWhoAnswered: true });
	const wanted = { idleSeconds: 30, asksWhoAnswered: false };
	const put = await person.call("PUT", `${survey.path}/settings`, wanted);
	expect(put).toMatchObject({ status: 200, body: wanted });
	expect(await open()).toEqual(wanted);
	expect(await settingsOf(survey)).toEqual(wanted);
});

test.each([29, 301, 90.5, "90"])("refuses %s idle seconds", async (wrong) => {
	const instrument = sampleInstrument({
		id: `idle-${String(wrong).replace(".", "-")}`,
	});
	await publish(person, instrument);
	const survey = await addSurvey(field, instrument);
	const refusal = await person.call("PUT", `${survey.path}/settings`, {
		idleSeconds: wrong,
		asksWhoAnswered: true,
	});
	expect(refusal.status).toBe(422);
	expect(faultPaths(refusal)).toEqual(["/idleSeconds"]);
	expect(await settingsOf(survey)).toEqual({
		idleSeconds: 90,
		asksWhoAnswered: true,
	});
});
