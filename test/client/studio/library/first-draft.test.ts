import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { wordLanguages } from "#instruments/page-words.ts";
import { firstDraft } from "../../../../client/studio/library/first-draft.ts";

test.each(wordLanguages)("a first draft in %s has no faults", (language) => {
	expect(checkDefinition(firstDraft("ours", "Ours", language))).toEqual([]);
});
