import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { instrumentJsonSchema } from "#instruments/json-schema.ts";
import { library } from "#instruments/library.ts";
import { sampleInstrument, scale, single } from "./sample-instrument.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const published = JSON.parse(JSON.stringify(instrumentJsonSchema));
const isValid = ajv.compile(published);

const showIf = { all: [{ not: { item: "a", is: "NA" } }] };

test("another validator accepts sound definitions by it", () => {
	const items = [single("a"), single("b", { showIf })];
	const instrument = sampleInstrument({ items, scales: [scale()] });
	for (const each of [instrument, ...library]) {
		expect(isValid(each), ajv.errorsText(isValid.errors)).toBe(true);
	}
});

test.each([
	{ zz: 1 },
	{ id: "Not plain" },
	{ items: [{ ...single("a"), min: 1 }] },
	{ items: [{ ...single("a"), showIf: { all: [{ not: {} }] } }] },
	{ scales: [{ ...scale(), missing: {} }] },
])("and refuses %j", (parts) => {
	expect(isValid({ ...sampleInstrument(), ...parts })).toBe(false);
});

test("it names itself and explains the fields that need it", () => {
	expect(published).toMatchObject({
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: expect.stringMatching(/\/schemas\/instrument\.json$/),
		title: expect.stringMatching(/./),
		description: expect.stringMatching(/./),
	});
	expect(published.$defs.Condition.description).toContain("earlier item");
});
