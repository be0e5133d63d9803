import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import type { Manifest } from "../../../server/exports/manifest.schemas.ts";
import { openApp } from "../../support/app.ts";
import { addExportSurvey } from "../../support/export-survey.ts";
import { type Field, openField } from "../../support/field.ts";
import { openTerminal, temporaryFolder } from "../cli/terminal.ts";

type Terminal = Awaited<ReturnType<typeof openTerminal>>;

let terminal: Terminal;
let field: Field;
let survey: { id: string; path: string };
let folder: string;

beforeEach(async () => {
	terminal = await openTerminal();
	field = await openField(await openApp({ databaseUrl: terminal.url }));
	survey = await addExportSurvey(field);
	folder = temporaryFolder();
	const response = await field.app.inject({
		url: `/api/v1${survey.path}/responses?format=zip`,
		cookies: field.person.cookies,
	});
	for (const [name, bytes] of Object.entries(unzipSync(response.rawPayload)))
		writeFileSync(join(folder, name), bytes);
});

const manifestPath = () => join(folder, "manifest.json");

function change(edit: (manifest: Manifest) => void): void {
	const manifest = JSON.parse(readFileSync(manifestPath(), "utf8"));
	edit(manifest);
	writeFileSync(manifestPath(), JSON.stringify(manifest));
}

async function verify() {
	const outcome = await terminal.type([
		"verify-export",
		manifestPath(),
		"--json",
	]);
	const { checks, notes } = JSON.parse(outcome.out);
	const differing = checks
		.filter(({ holds }: { holds: boolean }) => !holds)
		.map(({ what }: { what: string }) => what);
	return { code: outcome.code, checks, differing, notes: notes.join("\n") };
}

async function someResponse(): Promise<string> {
	const { body } = await field.person.get<{ response_id: string }[]>(
		`${survey.path}/responses?format=json`,
	);
	return body[0]?.response_id ?? "";
}

describe("an export", () => {
	test("that nobody touched holds: files, definition, rows, every figure", async () => {
		const { code, checks, differing } = await verify();
		expect(differing).toEqual([]);
		expect(code).toBe(0);
		expect(checks.length).toBeGreaterThan(35);
		const { out } = await terminal.type(["verify-export", manifestPath()]);
		expect(out).toMatch(/^holds +total, pairs: meanDifference +0\.62/m);
	});

	test("with a figure changed by hand differs there alone", async () => {
		change(({ figures }) => {
			const figure = figures?.values.find(
				({ of, figure }) => of === "pairs" && figure === "meanDifference",
			);
			if (figure) figure.value = 1.25;
		});
		const { code, differing } = await verify();
		expect(code).toBe(1);
		expect(differing).toEqual(["total, pairs: meanDifference"]);
	});

	test("with a row taken out of the data differs in its checksum", async () => {
		const data = join(folder, "data.csv");
		const lines = readFileSync(data, "utf8").split("\r\n");
		writeFileSync(data, lines.toSpliced(1, 1).join("\r\n"));
		const { code, differing } = await verify();
		expect([code, differing]).toEqual([1, ["data.csv"]]);
	});

	test("of which a response was corrected since holds, as it was then", async () => {
		const response = await someResponse();
		const reply = await field.person.post(
			`${survey.path}/responses/${response}/revisions`,
			{ answers: { a: 5, b: 5, c: 5 }, reason: "Keyed wrongly." },
		);
		expect(reply.status).toBe(201);
		const { code, differing, notes } = await verify();
		expect([code, differing]).toEqual([0, []]);
		expect(notes).toMatch("1 responses have been corrected since");
	});

	test("of which a response was erased since differs, and says why", async () => {
		await field.person.post(
			`${survey.path}/responses/${await someResponse()}/erasure`,
			{ reason: "Asked for." },
		);
		const { code, differing, notes } = await verify();
		expect(code).toBe(1);
		expect(differing).toContain("rows");
		expect(differing).toContain("total, baseline: responses");
		expect(notes).toMatch(
			"1 of the responses that were there have been erased",
		);
	});

	test("of another version of the questionnaire differs in it", async () => {
		change(({ instrument }) => {
			instrument.version = "2.0.0";
		});
		expect((await verify()).differing).toEqual(["questionnaire"]);
	});

	test("without its data names the file; --data says where it is", async () => {
		const elsewhere = join(temporaryFolder(), "moved.csv");
		writeFileSync(elsewhere, readFileSync(join(folder, "data.csv")));
		writeFileSync(join(folder, "data.csv"), "");
		expect((await verify()).differing).toEqual(["data.csv"]);
		const { code } = await terminal.type([
			"verify-export",
			manifestPath(),
			"--data",
			elsewhere,
		]);
		expect(code).toBe(0);
	});
});

test.each([
	["that is none", "[]", /is no manifest/],
	["that is no JSON", "{", /is no manifest/],
	["of a newer Waymark", '{"manifest": 2}', /made by a newer Waymark/],
])("a manifest %s is refused", async (_what, text, told) => {
	writeFileSync(manifestPath(), text);
	const outcome = await terminal.type(["verify-export", manifestPath()]);
	expect(outcome.code).toBe(1);
	expect(outcome.told[0]).toMatch(told);
});
