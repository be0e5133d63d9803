import { expect, test } from "vitest";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { addLink, addSurvey, openField } from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const app = await openApp();

const filesIn = (page: string) =>
	new Set(page.match(/\/assets\/[^"' ]+/g) ?? []);

test("the preview loads the files of the live page, by their hashes", async () => {
	const field = await openField(app);
	const instrument = sampleInstrument();
	await publish(field.person, instrument);
	const { token } = await addLink(field, await addSurvey(field, instrument));
	const live = filesIn((await app.inject(`/r/${token}`)).body);
	const preview = filesIn((await app.inject("/preview")).body);
	expect(live.size).toBeGreaterThan(2);
	expect(preview).toEqual(live);
});

test("it connects to nothing, sets no cookie and is framed by this server alone", async () => {
	const { headers } = await app.inject("/preview");
	const policy = String(headers["content-security-policy"]);
	expect(policy).toContain("connect-src 'none'");
	expect(policy).toContain("frame-ancestors 'self'");
	expect(policy).not.toMatch(/unsafe|\*|https?:/);
	expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
	expect(headers["set-cookie"]).toBeUndefined();
});
