import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { readJson } from "#instruments/editing/read-json.ts";
import { judge } from "../../../../client/studio/designer/json/judge.ts";
import { sampleInstrument } from "../../../instruments/sample-instrument.ts";

const draft = sampleInstrument();

function judged(text: string) {
	const read = readJson(text);
	return judge(read, "fault" in read ? [] : checkDefinition(read.value), draft);
}

const written = (parts: object = {}) =>
	JSON.stringify({ ...draft, ...parts }, null, "  ");

test("a sound definition is applied", () => {
	expect(judged(written())).toEqual({
		definition: draft,
		findings: [],
		words: "Applied. There is no fault.",
	});
});

test("faults that the forms can mend are told with their line, and do not stand in the way", () => {
	const text = written({ title: { en: "", cy: "Un" } });
	const { definition, findings } = judged(text);
	expect(definition?.title.en).toBe("");
	expect(findings).toHaveLength(1);
	expect(findings[0]?.path).toBe("/title/en");
	expect(text.split("\n")[(findings[0]?.line ?? 0) - 1]).toContain('"en": ""');
});

test("what has no shape is refused, at the line of what it is missing in", () => {
	const [first, ...others] = draft.items;
	const { topic: _, ...broken } = first ?? { topic: {} };
	const text = written({ items: [broken, ...others] });
	const { definition, findings } = judged(text);
	expect(definition).toBeNull();
	expect(findings.map(({ path }) => path)).toEqual(["/items/0/topic"]);
	const line = text.split("\n")[(findings[0]?.line ?? 0) - 1];
	expect(line?.trim()).toBe("{");
	expect(judged("[]").definition).toBeNull();
	expect(judged("null").definition).toBeNull();
});

test("id and version stay", () => {
	const { definition, findings } = judged(
		written({ id: "other", version: "2.0.0" }),
	);
	expect(definition).toBeNull();
	expect(findings.map(({ path }) => path)).toEqual(["/id", "/version"]);
});

test("a mistake in the writing is told with its line and column", () => {
	expect(judged('{\n "id": sample }')).toMatchObject({
		definition: null,
		findings: [{ line: 2, column: 8 }],
	});
});
