import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import { checkDefinition } from "#instruments/check-definition.ts";
import { coverageOf } from "#instruments/coverage/coverage.ts";
import type { Answers, Example, Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { score } from "#instruments/score.ts";
import checksums from "./library-checksums.json" with { type: "json" };

describe.each(library.map((each) => [each.id, each] as const))(
	"%s",
	(_, it) => {
		test("has no faults", () => {
			expect(checkDefinition(it)).toEqual([]);
		});

		test.each(examplesOf(it))(
			"scores as stated: %s",
			(_, { answers, scores }) => {
				expect(checkAnswers(it, answers)).toEqual([]);
				expect(Object.keys(scores)).toEqual(it.scales.map(({ id }) => id));
				const found = score(it, answers as Answers);
				for (const [scale, expected] of Object.entries(scores)) {
					expectScore(scale, found[scale]?.value, expected);
				}
			},
		);

		test("has examples of the highest, the lowest and no score on every scale", () => {
			for (const { id, range } of it.scales) {
				const shown = it.examples.map((example) => example.scores[id]);
				expect(shown, id).toEqual(
					expect.arrayContaining([range.max, range.min, null]),
				);
			}
		});

		test("never changes once published", () => {
			const version = `${it.id}@${it.version}`;
			const known: Record<string, string> = checksums;
			// What is said about a measure may grow without its being another.
			const said = ["covers", "evidence"];
			const measure = JSON.stringify(it, (key, value) =>
				said.includes(key) ? undefined : value,
			);
			const sum = createHash("sha256").update(measure).digest("hex");
			const todo = `${version} is not as it was published, and a published version never changes. Raise its version, and add "<id>@<new version>": "<its checksum>" to library-checksums.json.`;
			expect(sum, todo).toBe(known[version]);
		});

		test("says that it is local, or withholds the wording that is not ours", () => {
			const cautions = it.cautions.map(({ en }) => en).join(" ");
			const local = cautions.includes("Locally developed, not validated");
			expect(local).toBe(it.status === "local");
			expect(it.itemsPolicy).toBe(local ? "own-wording" : "withheld");
			expect(it.licence.id).toBe(local ? "CC-BY-4.0" : "permission-required");
		});

		test("says what is known of it, and covers something", () => {
			const local = it.evidence?.en?.startsWith(
				"Locally developed, not validated",
			);
			expect(local).toBe(it.status === "local");
			expect(coverageOf(it).size).toBeGreaterThan(0);
		});

		test("does not carry the name of what it was made from", () => {
			const source = it.lineage?.from.title ?? "no source";
			const names = [it.id, it.title.en, it.shortTitle?.en, ...scaleTitles(it)];
			expect(names.filter((name) => name?.includes(source))).toEqual([]);
			const acronyms = /\b(PEI|CARE|IPlan|SRUQ|Women's Interaction)\b/;
			const withheld = it.itemsPolicy === "withheld";
			expect(acronyms.test(names.join(" "))).toBe(withheld);
		});

		test("keeps each answer without a value apart from the values", () => {
			const codes = { "not-applicable": "NA", "dont-know": "DK" };
			const options = Object.values(it.responseSets).flatMap((s) => s.options);
			for (const { kind, code } of options) {
				if (kind === "not-applicable" || kind === "dont-know") {
					expect(code).toBe(codes[kind]);
				}
			}
		});

		test("trap 29: one scale is read first, the rest are exploratory", () => {
			expect(it.scales.filter(({ primary }) => primary)).toHaveLength(1);
		});
	},
);

function examplesOf(it: Instrument): [string, Example][] {
	return it.examples.map((example) => [example.name, example]);
}

function scaleTitles(it: Instrument): (string | undefined)[] {
	return it.scales.map(({ title }) => title.en);
}

/** Equal to 1e-9; null only for null. */
function expectScore(
	scale: string,
	found: number | null | undefined,
	expected: number | null,
) {
	if (expected === null) expect(found, scale).toBeNull();
	else expect(Math.abs((found ?? NaN) - expected), scale).toBeLessThan(1e-9);
}
