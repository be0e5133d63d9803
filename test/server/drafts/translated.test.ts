import { expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { review, translate } from "#instruments/translations/translate.ts";
import {
	sourceAt,
	translationsOf,
} from "#instruments/translations/translations-of.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";

const ada = await signUp(await openApp(), "ada@example.org");
const path = "/instruments/sample/versions/1.0.0";
const wording = "/items/a/text";
const faultAt = "/translations/cy/~1items~1a~1text";

async function save(content: Instrument, revision: number) {
	const body = { content, revision };
	const { status } = await ada.call("PUT", `${path}/draft`, body);
	expect(status).toBe(200);
}

async function refusal() {
	const { status, body } = await ada.post(`${path}/publish`);
	expect([status, body.type]).toEqual([422, "/problems/invalid-definition"]);
	return body.errors;
}

/** Each text anew, as a translator would write it. */
function translated(definition: Instrument): Instrument {
	const made = translationsOf(definition, "cy").map(({ path, target }) => [
		path,
		{
			target: target || "Yn Gymraeg",
			of: sourceAt(definition, path),
			method: "person",
			translator: "A. Translator",
		} as const,
	]);
	return translate(definition, "cy", new Map(made as never));
}

const read = (definition: Instrument) =>
	review(
		definition,
		"cy",
		new Set(translationsOf(definition, "cy").map(({ path }) => path)),
		"B. Reviewer",
	).definition;

test("nobody publishes what is translated and not reviewed, or stale", async () => {
	const definition = sampleInstrument();
	await ada.make("/instruments", definition);
	const unread = translated(definition);
	await save(unread, 1);
	const unreviewed = await refusal();
	expect(unreviewed).toHaveLength(translationsOf(definition, "cy").length);
	expect(unreviewed).toContainEqual({
		path: faultAt,
		message: expect.stringContaining("Nobody has reviewed this text"),
	});

	const reviewed = read(unread);
	const [first, ...others] = reviewed.items;
	if (!first?.text) throw new Error("The sample has no wording.");
	const reworded = { ...first, text: { ...first.text, en: "Another text" } };
	const changed = { ...reviewed, items: [reworded, ...others] } as Instrument;
	expect(sourceAt(changed, wording)).toBe("Another text");
	await save(changed, 2);
	expect(await refusal()).toEqual([
		{
			path: faultAt,
			message: expect.stringContaining("The source has changed"),
		},
	]);

	await save(read(changed), 3);
	const { status } = await ada.post(`${path}/publish`);
	expect(status).toBe(200);
});
