import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type {
	Collection,
	Submission,
} from "../../../server/collect/collect.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import { secret } from "../../support/start-postgres.ts";
import { sealFor } from "../sealing/seal-response.ts";
import { openTerminal } from "./terminal.ts";

const installation = await openTerminal();
const command = "responses open-file --from";
let field: Field;
let link: { path: string; id: string; token: string };
let sealTo: Collection["sealTo"];

beforeAll(async () => {
	const instrument = sampleInstrument();
	field = await openField(await openApp({ databaseUrl: installation.url }));
	await publish(field.person, instrument);
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	const { id, token } = await addLink(field, survey);
	link = { path: `${survey.path}/links/${id}`, id, token };
	const { body } = await field.person.get<Collection>(`/collect/${token}`);
	({ sealTo } = body);
});

function saved(content: object): string {
	const file = join(installation.dataDir, `answers-${newId()}.json`);
	writeFileSync(file, JSON.stringify(content));
	return file;
}

async function open(file: string, itsSecret = secret) {
	return await installation.type(`${command} ${file}`, "", {
		WAYMARK_SECRET: itsSecret,
	});
}

async function sealedFile(answers: Submission["answers"]) {
	const id = newId();
	const content = {
		id,
		token: link.token,
		submission: submission(answers),
	};
	return {
		id,
		file: saved({ response: id, sealed: await sealFor(sealTo, content) }),
	};
}

async function answersOf(id: string) {
	const row = await installation.db
		.selectFrom("response")
		.select(["answers", "link_id"])
		.where("id", "=", id)
		.executeTakeFirst();
	return row;
}

test("the answers of a file are stored once", async () => {
	const { id, file } = await sealedFile({ a: 4 });
	expect(await open(file)).toEqual({
		code: 0,
		out: `Response ${id} is stored.\n`,
		told: [],
	});
	expect((await open(file)).out).toBe(
		`Response ${id} is stored, and was before.\n`,
	);
	expect(await answersOf(id)).toEqual({ answers: { a: 4 }, link_id: link.id });
});

describe("nothing is stored, and the reason is told, for", () => {
	test("answers that the survey does not take", async () => {
		const { id, file } = await sealedFile({ a: 99 });
		const { code, told } = await open(file);
		expect(code).toBe(1);
		expect(told[0]).toMatch(
			/^Not stored. Some answers are not right.*\/answers\/a/,
		);
		expect(told[0]).not.toContain("99");
		expect(await answersOf(id)).toBeUndefined();
	});

	test("another installation's file", async () => {
		const { file } = await sealedFile({ a: 4 });
		const { code, told } = await open(file, `${secret} of another`);
		expect(code).toBe(1);
		expect(told[0]).toContain("the secret that opens it");
	});

	test.each([
		["no file", () => "nowhere.json", "ENOENT"],
		[
			"a file without answers",
			() => saved({ a: 1 }),
			"holds no sealed answers",
		],
		[
			"a file that is damaged",
			() => saved({ response: newId(), sealed: "x" }),
			"Nothing was saved",
		],
	])("%s", async (_what, file, reason) => {
		const { code, told } = await open(file());
		expect(code).toBe(1);
		expect(told[0]).toContain(reason);
	});

	test("a link that was withdrawn", async () => {
		const { id, file } = await sealedFile({ a: 4 });
		await field.person.call("DELETE", link.path);
		const { code, told } = await open(file);
		expect(code).toBe(1);
		expect(told[0]).toMatch("Not stored. This link has been withdrawn.");
		expect(await answersOf(id)).toBeUndefined();
	});
});
