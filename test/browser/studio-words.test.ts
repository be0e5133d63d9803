import { sql } from "kysely";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import {
	addMember,
	surveyWith,
	wordsInstrument,
} from "../server/themes/written.ts";
import { asOwner } from "../support/app.ts";
import type { Field } from "../support/field.ts";
import { goLive, publish } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const { id: projectId } = await person.make("/projects", { name: "Clinic" });
const project = `/projects/${projectId}`;
await goLive(person, project);
await publish(person, wordsInstrument);
const field: Field = { app: site.app, person, project, projectId };
const analyst = await addMember(field, "analyst", "analyst");
const viewer = await addMember(field, "viewer", "viewer");

const hostile = "<img src=x onerror=alert(1)> =1+1 💙";
const survey = await surveyWith(field, [
	{ best: "The nurses were kind and took time.", score: 5 },
	{ best: "شكرا للممرضات", score: 4 },
	{ best: hostile, score: 2 },
	...Array.from({ length: 50 }, (_, n) => ({
		best: `Waited ${n} minutes`,
		score: 1 + (n % 5),
		wave: n < 25 ? "baseline" : "follow-up",
	})),
]);
const base = `${survey.path}/words`;

const card = (page: Page, words: string) =>
	page.locator(".text-card").filter({ hasText: words });

async function hasNoFaults(page: Page) {
	for (const width of [1280, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

it("writes a codebook, codes by keyboard alone, and takes a coding back", async () => {
	const { page, faults } = await newMemberPage(site, analyst);
	await page.goto(`${base}/codebook`);
	await heading(page, "Codebook").waitFor();
	await page.getByText("There is no theme yet").waitFor();
	for (const name of ["Kindness", "Waiting"]) {
		await page.getByLabel("Name", { exact: true }).last().focus();
		await page.keyboard.type(name);
		await page.keyboard.press("Enter");
		await page.getByText(`“${name}” is in the codebook.`).waitFor();
	}
	await hasNoFaults(page);

	await page.goto(base);
	await heading(page, "Read and code").waitFor();
	await page.getByText("53 texts to read").waitFor();
	await page.keyboard.press("j");
	const first = page.locator(".text-card").first();
	await expectFocus(first);
	await page.keyboard.press("2");
	await first.getByText("Waiting").waitFor();
	await page.keyboard.press("1");
	await first.getByText("Kindness").waitFor();
	await page.keyboard.press("u");
	await first.getByText("Kindness").waitFor({ state: "hidden" });
	await page.keyboard.press("j");
	await expectFocus(page.locator(".text-card").nth(1));
	await page.keyboard.press("t");
	await page.keyboard.type("kin");
	await page.getByText("Enter: Kindness").waitFor();
	await page.keyboard.press("Enter");
	await page.locator(".text-card").nth(1).getByText("Kindness").waitFor();
	await page.keyboard.press("Escape");
	await expectFocus(page.locator(".text-card").nth(1));
	await page.keyboard.press("k");
	await expectFocus(first);
	await page.keyboard.press("0");
	await first.getByText("no theme fits").waitFor();
	await page.keyboard.press("?");
	await page.getByText("Take the last coding back").waitFor();
	await page.keyboard.press("Escape");
	await hasNoFaults(page);
	expect(faults).toEqual([]);
	const { rows } = await sql`select cardinality(themes) as themes from coding
		where survey_id = ${survey.id} order by themes`.execute(
		asOwner(site.app).db,
	);
	expect(rows).toEqual([{ themes: 0 }, { themes: 1 }]);
});

async function expectFocus(locator: ReturnType<Page["locator"]>) {
	await expect
		.poll(() => locator.evaluate((node) => node === document.activeElement))
		.toBe(true);
}

it("searches, turns pages, and shows every script and sign as text", async () => {
	const { page, faults } = await newMemberPage(site, analyst);
	await page.goto(base);
	await page.getByText("53 texts to read").waitFor();
	await page.getByRole("button", { name: "Next page" }).click();
	await page.getByText("page 2").waitFor();
	await expect.poll(() => page.locator(".text-card").count()).toBe(3);
	await page.getByLabel("Search for words").fill("ONERROR");
	await page.keyboard.press("Enter");
	await page.getByText("1 text to read").waitFor();
	await card(page, hostile).waitFor();
	expect(await page.locator(".text-card img").count()).toBe(0);
	await page.getByLabel("Search for words").fill("للممرضات");
	await page.keyboard.press("Enter");
	const words = card(page, "شكرا").locator(".text-words");
	await expect
		.poll(() => words.evaluate((node) => getComputedStyle(node).direction))
		.toBe("rtl");
	await page.getByLabel("Search for words").fill("nothing like this");
	await page.keyboard.press("Enter");
	await page.getByText("No text is like this").waitFor();
	expect(faults).toEqual([]);
});

it("approves a quote, opens the codings and shows themes to a viewer", async () => {
	const { page, faults } = await newMemberPage(site, analyst);
	await page.goto(base);
	await page.getByLabel("Search for words").fill("nurses were kind");
	await page.keyboard.press("Enter");
	const kind = card(page, "The nurses");
	await kind.getByRole("button", { name: "Quote from it" }).click();
	await kind.getByText("Approve a quote").click();
	await kind.getByLabel("Words to quote").fill("The nurses were lovely");
	await kind.getByRole("button", { name: "Approve this quote" }).click();
	await kind.getByText("is not in the text there").first().waitFor();
	await kind.getByLabel("Words to quote").fill("The nurses were kind …");
	await hasNoFaults(page);
	await kind.getByRole("button", { name: "Approve this quote" }).click();
	await page.getByText("The quote is approved").waitFor();

	await page.goto(`${base}/coders`);
	await page.getByRole("button", { name: /Open the codings/ }).click();
	await page.getByRole("button", { name: "Open them" }).click();
	await page.getByText("Opened by analyst").waitFor();
	await hasNoFaults(page);
	await page.goto(`${base}/themes`);
	await page.getByText("In people's own words").waitFor();
	await page.getByText("Themes and scores").waitFor();
	await hasNoFaults(page);

	const visitor = await newMemberPage(site, viewer);
	await visitor.page.goto(survey.path);
	await visitor.page.goto(`${survey.path}/summary`);
	await visitor.page.getByRole("link", { name: "Themes" }).click();
	await heading(visitor.page, "Themes and quotes").waitFor();
	await visitor.page.getByText("“The nurses were kind …”").waitFor();
	expect(
		await visitor.page.getByRole("link", { name: "Read and code" }).count(),
	).toBe(0);
	await hasNoFaults(visitor.page);
	expect([...faults, ...visitor.faults]).toEqual([]);
});
