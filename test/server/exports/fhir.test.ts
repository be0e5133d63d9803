import { v4 } from "uuid";
import { expect, test } from "vitest";
import type {
	Questionnaire,
	QuestionnaireResponse,
} from "#instruments/formats/fhir/questionnaire.ts";
import type { Manifest } from "../../../server/exports/manifest.schemas.ts";
import { openApp } from "../../support/app.ts";
import {
	addExportSurvey,
	exportInstrument,
} from "../../support/export-survey.ts";
import { fhirErrors } from "../../support/fhir-validator.ts";
import {
	addLink,
	addSurvey,
	openField,
	send,
	submission,
} from "../../support/field.ts";

const field = await openField(await openApp());
const { path } = await addExportSurvey(field);

async function file(address: string) {
	const response = await field.app.inject({
		url: `/api/v1${address}`,
		cookies: field.person.cookies,
	});
	expect(response.statusCode).toBe(200);
	return response;
}

const lines = (text: string): QuestionnaireResponse[] =>
	text
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));

test("every response is a valid QuestionnaireResponse, by pseudonym", async () => {
	const { payload, headers } = await file(`${path}/responses?format=fhir`);
	expect(headers["content-type"]).toBe("application/fhir+ndjson");
	const responses = lines(payload);
	expect(responses).toHaveLength(9);
	for (const response of responses) expect(fhirErrors(response)).toEqual([]);
	const people = new Set(
		responses.map(({ subject }) => subject?.identifier.value),
	);
	expect(people.size).toBe(5);
	expect(new Set(responses.map(({ meta }) => meta?.tag[0]?.code))).toEqual(
		new Set(["baseline", "follow-up"]),
	);
	const [first] = responses;
	expect(first?.authored).toMatch(/T.*Z$/);
	expect(first?.item.length).toBeGreaterThan(8);
});

test("its Questionnaire is with the codebooks, and valid", async () => {
	const { payload } = await file(`${path}/codebook?format=fhir`);
	const questionnaire: Questionnaire = JSON.parse(payload);
	expect(fhirErrors(questionnaire)).toEqual([]);
	const [response] = lines(
		(await file(`${path}/responses?format=fhir`)).payload,
	);
	expect(response?.questionnaire).toBe(
		`${questionnaire.url}|${questionnaire.version}`,
	);
});

test("an anonymous response names nobody, and tells no time finer than is kept", async () => {
	const survey = await addSurvey(field, exportInstrument, {
		title: "Anonymous",
		linkage: "none",
	});
	const { token } = await addLink(field, survey, {});
	await send(field, token, v4(), submission({ a: 1 }));
	const [response] = lines(
		(await file(`${survey.path}/responses?format=fhir`)).payload,
	);
	if (!response) throw new Error("There is no response.");
	expect(fhirErrors(response)).toEqual([]);
	expect(response.subject).toBeUndefined();
	expect(response.authored).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("a manifest tells of it as of every other format", async () => {
	const { payload } = await file(`${path}/manifest?format=fhir`);
	const manifest: Manifest = JSON.parse(payload);
	expect(manifest.rows).toBe(9);
	expect(manifest.files[0]?.name).toMatch(/\.ndjson$/);
});
