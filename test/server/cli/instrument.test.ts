import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openTerminal } from "./terminal.ts";

const { type, dataDir } = await openTerminal();
const owner = "--email ada@example.org";

beforeAll(async () => {
	const { code } = await type(
		`user add ${owner} --role owner --password-stdin`,
		"a password of 15 or more\n",
	);
	expect(code).toBe(0);
});

function file(name: string, content: object | string): string {
	const path = join(dataDir, name);
	writeFileSync(
		path,
		typeof content === "string" ? content : JSON.stringify(content),
	);
	return path;
}

const survey = {
	title: "Tea round",
	pages: [
		{
			elements: [
				{ type: "text", name: "a", title: "Tea?", correctAnswer: "yes" },
			],
		},
	],
};

describe("waymark instrument", () => {
	test("import says what was understood and lost, and stores nothing", async () => {
		const { code, out } = await type(
			`instrument import ${file("tea.json", survey)}`,
		);
		expect(code).toBe(0);
		expect(out).toContain("Read as surveyjs.");
		expect(out).toMatch(/lost {4}a: correctAnswer/);
		const json = await type(
			`instrument import ${file("tea.json", survey)} --id tea --json`,
		);
		expect(JSON.parse(json.out)).toMatchObject({
			format: "surveyjs",
			definition: { id: "tea" },
			faults: [],
		});
	});

	test("import --draft stores it, and export writes it for another program", async () => {
		const stored = await type(
			`instrument import ${file("sample.json", sampleInstrument())} --draft ${owner}`,
		);
		expect([stored.code, stored.told.join()]).toEqual([
			0,
			expect.stringContaining("sample 1.0.0 is stored"),
		]);
		const out = join(dataDir, "sample-fhir.json");
		const { code, told } = await type(
			`instrument export --id sample --version 1.0.0 --format fhir ${owner} --out ${out}`,
		);
		expect(code).toBe(0);
		expect(told.join("\n")).toContain("The time asked about");
		expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({
			resourceType: "Questionnaire",
			status: "draft",
		});
	});

	test("validate names each fault", async () => {
		const sound = await type(
			`instrument validate ${file("sound.json", sampleInstrument())}`,
		);
		expect([sound.code, sound.out]).toEqual([0, ""]);
		const broken = { ...sampleInstrument(), glow: 1 };
		const { code, out, told } = await type(
			`instrument validate ${file("broken.json", broken)}`,
		);
		expect(code).toBe(1);
		expect(out).toContain("/glow");
		expect(told.join()).toContain("Faults: 1");
	});

	test.each([
		["no file", "import", 2],
		["a file that is not there", "import /nowhere.json", 1],
		["a format that is none", "import x --format word", 2],
		["a draft of nobody", "import x --draft", 2],
		[
			"an export without a format",
			"export --id a --version 1.0.0 --email a@b.c --out x",
			2,
		],
	])("says what is wrong: %s", async (_, args, expected) => {
		const { code, told } = await type(`instrument ${args}`);
		expect(code).toBe(expected);
		expect(told.join()).not.toContain("Something went wrong");
	});

	test("a file of which nothing can be made is refused with a sentence", async () => {
		const { code, told } = await type(
			`instrument import ${file("half.json", '{"pages": [')}`,
		);
		expect([code, told.join()]).toEqual([
			1,
			expect.stringContaining("breaks off"),
		]);
	});
});
