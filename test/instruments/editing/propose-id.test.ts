import { expect, test } from "vitest";
import { plainId, proposeId } from "#instruments/editing/propose-id.ts";
import { sampleInstrument, single } from "../sample-instrument.ts";

test.each([
	["Waiting time?", "waiting_time"],
	["  Café & thé – l’été ", "cafe_the_lete"],
	["2 weeks later", "weeks_later"],
	["٣ أسئلة", ""],
	[
		"How well did the team that looked after you explain it",
		"how_well_did_the_team_that",
	],
	["a".repeat(50), "a".repeat(32)],
])("%j gives %j", (words, id) => {
	expect(plainId(words)).toBe(id);
	expect(id).toMatch(/^$|^[a-z][a-z0-9_]{0,32}$/);
});

test("an id is free, its own counts as free, and what programs keep is not used", () => {
	const definition = sampleInstrument({
		items: [single("trust"), single("trust_2")],
	});
	expect(proposeId(definition, "Trust", "question")).toBe("trust_3");
	expect(proposeId(definition, "Trust", "question", "trust")).toBe("trust");
	expect(proposeId(definition, "constructor", "question")).toBe("question");
	expect(proposeId(definition, "ثقة", "question")).toBe("question");
});
