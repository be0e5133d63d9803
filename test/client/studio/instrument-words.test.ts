import { expect, it } from "vitest";
import type { Condition, Instrument } from "#instruments/definition.ts";
import definition from "#instruments/library/records-access-relationship.json" with {
	type: "json",
};
import { answersInWords } from "../../../client/studio/library/answers-in-words.ts";
import { conditionInWords } from "../../../client/studio/library/condition-in-words.ts";

const records = definition as unknown as Instrument;
const item = (id: string) => {
	const found = records.items.find((each) => each.id === id);
	if (!found) throw new Error(`no item ${id}`);
	return found;
};

it("lists the options with the codes that are stored", () => {
	expect(answersInWords(item("looked_ever"), records)).toBe(
		"yes Yes · no No · DK I am not sure",
	);
	expect(answersInWords(item("purposes"), records)).toMatch(
		/^Any of: results To see test results · /,
	);
});

it.each<[Condition, string]>([
	[
		{ item: "looked_ever", is: "yes" },
		"“Have you ever looked at your health record online?” is answered “Yes”",
	],
	[
		{ not: { item: "looked_ever", answered: true } },
		"not (“Have you ever looked at your health record online?” is answered)",
	],
	[
		{
			any: [
				{ item: "looked_ever", isOneOf: ["yes", "DK"] },
				{ item: "gone", atLeast: 2 },
			],
		},
		"“Have you ever looked at your health record online?” is answered “Yes” or “I am not sure” or gone is 2 or more",
	],
	[
		{
			all: [
				{ item: "gone", atMost: 2 },
				{
					any: [
						{ item: "gone", answered: true },
						{ all: [{ item: "gone", is: 1 }] },
					],
				},
			],
		},
		"gone is 2 at most and (gone is answered or (gone is answered “1”))",
	],
])("says the condition %j", (condition, words) => {
	expect(conditionInWords(condition, records)).toBe(words);
});
