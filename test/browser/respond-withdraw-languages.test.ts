import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { WordLanguage } from "#instruments/page-words.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { withdrawPageWords } from "../../server/withdrawals/withdraw-page-words.ts";
import { addParticipants } from "../support/field.ts";
import { publish } from "../support/person.ts";
import { everyLanguage } from "./respond-languages-instrument.ts";
import {
	expectUsable,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	press,
	responses,
} from "./respond-site.ts";

const { agree } = everyLanguage.responseSets;
if (!agree) throw new Error("It lacks the answers.");
const oneQuestion: Instrument = {
	...everyLanguage,
	id: "one-question",
	respondent: "staff",
	responseSets: { agree },
	items: everyLanguage.items.filter(({ id }) => id === "listened"),
};

const site = await openRespondSite();
beforeAll(() => publish(site.field.person, oneQuestion));

/** Answers in the language and follows the address beside the code. */
async function answerIn(language: WordLanguage) {
	const [participant] = await addParticipants(site.field, 1);
	const { survey, url } = await newLink(
		site,
		oneQuestion,
		{ linkage: "participant", languages: [...everyLanguage.languages] },
		{ kind: "personal", participant },
	);
	const { page, context, faults } = await newVisitor(site);
	await page.goto(`${url}?lang=${language}`);
	await page.locator("#start-button").click();
	await page.locator("label.step, label.card").first().click();
	await page.locator("button[type=submit]").click();
	const code = page.locator(".withdrawal code");
	await code.waitFor();
	await expectUsable(page);
	expect(await code.evaluate((it) => getComputedStyle(it).direction)).toBe(
		"ltr",
	);
	const opening = context.waitForEvent("page");
	await page.locator(".withdrawal a").click();
	const opened = await opening;
	opened.on("pageerror", (error) => faults.push(error.message));
	return { survey, opened, faults };
}

const fault = (page: Page, text: string) =>
	page.getByRole("alert").getByText(text, { exact: true }).waitFor();

it.each(["cy", "pl", "ur", "ar"] as const)(
	"takes answers that were given in %s back in the same language",
	async (language) => {
		const words = withdrawPageWords[language];
		const { survey, opened, faults } = await answerIn(language);
		await onPage(opened, words.title);
		const html = opened.locator("html");
		expect(await html.getAttribute("lang")).toBe(language);
		expect(await html.getAttribute("dir")).toBe(directionOf(language));
		const field = opened.getByLabel(words.code);
		const code = await field.inputValue();
		await field.fill("");
		await press(opened, words.erase);
		await fault(opened, words.empty);
		await field.fill("ABCD");
		await press(opened, words.erase);
		await fault(opened, words["invalid-body"]);
		await expectUsable(opened);
		await field.fill(code);
		await press(opened, words.erase);
		await onPage(opened, words.done);
		await expectUsable(opened);
		expect(new URL(opened.url()).search).toBe(`?lang=${language}`);
		expect(await responses(site, survey)).toEqual([]);
		expect(faults).toEqual([]);
	},
);

it("says in the reader's language what else can go wrong", async () => {
	const words = withdrawPageWords.ar;
	const { page } = await newVisitor(site);
	await page.goto(`${site.address}/withdraw?lang=ar#ABCD`);
	const send = () => press(page, words.erase);
	const answerWith = (status: number, body: string) =>
		page.route(
			"**/api/v1/withdrawals",
			(route) => route.fulfill({ status, body }),
			{ times: 1 },
		);
	await answerWith(422, '{"type":"/problems/linkage-forbids"}');
	await send();
	await fault(page, words["linkage-forbids"]);
	await answerWith(429, '{"type":"/problems/too-many-attempts"}');
	await send();
	await fault(page, words["too-many-attempts"]);
	await answerWith(502, "<html>");
	await send();
	await fault(page, words.busy);
	await page.context().setOffline(true);
	await send();
	await fault(page, words.failed);
});
