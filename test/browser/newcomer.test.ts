import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { widths } from "../support/browser.ts";
import { password } from "../support/person.ts";
import { phone, tablet } from "./respond-site.ts";
import {
	email,
	expectAccessible,
	goLiveByHand,
	heading,
	newPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const { page, faults } = await newPage(site);

/** Answers every question with the option of this name where there is one, and sends. */
async function answerOn(device: typeof phone, url: string, option: string) {
	const visitor = await newPage(site, device);
	await visitor.page.goto(url);
	await visitor.page.getByRole("button", { name: "Start" }).tap();
	for (let question = 1; question <= 10; question++) {
		await visitor.page.getByText(`Question ${question} of 10`).waitFor();
		await visitor.page.getByText(option, { exact: true }).tap();
		await visitor.page.getByRole("button", { name: "Continue" }).tap();
	}
	await visitor.page.getByText("I answered on my own").tap();
	await visitor.page.getByRole("button", { name: "Continue" }).tap();
	await visitor.page.getByRole("button", { name: "Send my answers" }).tap();
	await heading(visitor.page, /^Thank you/).waitFor();
	await expectAccessible(visitor.page);
	expect(visitor.faults).toEqual([]);
	await visitor.context.close();
}

/** Makes the nth new link, and reads its address from the poster. */
async function makePoster(
	studio: Page,
	wave: string,
	nth: number,
): Promise<string> {
	await studio
		.getByLabel("Wave", { exact: true })
		.selectOption({ label: wave });
	await studio.getByRole("button", { name: "Make link" }).click();
	await studio
		.getByRole("link", { name: "Poster to print" })
		.nth(nth - 1)
		.click();
	const poster = studio.getByRole("article", { name: "Poster" });
	await poster.getByRole("img", { name: /QR code/ }).waitFor();
	await studio
		.getByText("This address works on this computer alone.")
		.waitFor();
	const words = await poster.innerText();
	const [, address] = /(\S+\/r\/\S+)/.exec(words) ?? [];
	await studio.goBack();
	await heading(studio, "Links").waitFor();
	return `http://${address}`;
}

it("starts with the sample project and its summary, at every width", async () => {
	await page.goto("/");
	await page.getByLabel("Set-up code").fill((await site.app.setupCode()) ?? "");
	await page.getByLabel("Organisation").fill("Test organisation");
	await page.getByLabel("Your name").fill("Test Owner");
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByLabel(/Load the sample project/).check();
	await page.getByRole("button", { name: "Set up" }).click();
	await page
		.getByRole("link", { name: /^Sample project/ })
		.first()
		.click();
	await page
		.getByRole("link", { name: "Seeing my record online" })
		.first()
		.click();
	await page.getByRole("link", { name: "Summary" }).first().click();
	await page
		.getByText(
			"Among the 47 people who answered both times, overall relationship rose by 9.8 points (95 % interval 6.1 to 13.6) on a scale from 0 to 100.",
		)
		.waitFor();
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
});

it("makes a survey, hangs up its posters, and reads what phones and tablets answered", async () => {
	await page.getByRole("link", { name: "Projects" }).first().click();
	await page.getByRole("link", { name: "New project" }).click();
	await page.getByLabel("Name").fill("Listening better");
	await page.getByRole("button", { name: "Make project" }).click();
	await goLiveByHand(page);
	await page.getByRole("link", { name: "Overview" }).click();
	await page.getByRole("link", { name: "New survey" }).first().click();
	await page
		.getByLabel("Instrument")
		.selectOption({ label: "Consultation relationship questionnaire" });
	await page.getByLabel("Title", { exact: true }).fill("How was your visit?");
	await page.getByLabel("Before and after a change").check();
	await page.getByLabel(/^Anonymous/).check();
	await page.getByRole("button", { name: "Make the survey" }).click();
	await heading(page, "Links").waitFor();

	const baseline = await makePoster(page, "Baseline", 1);
	const followUp = await makePoster(page, "Follow-up", 2);
	for (const option of ["Fair", "Good"]) {
		await answerOn(phone, baseline, option);
		await answerOn(tablet, baseline, option);
	}
	for (const option of ["Very good", "Excellent"]) {
		await answerOn(phone, followUp, option);
		await answerOn(tablet, followUp, option);
	}

	await page.getByRole("link", { name: "Collection" }).first().click();
	await page.getByText("8 responses so far, 8 of them today.").waitFor();
	await page.getByRole("link", { name: "Summary" }).first().click();
	// Scores 20, 20, 30, 30 and 40, 40, 50, 50: Welch's interval is 20 +- t(.975, 6) * 4.0825.
	await page
		.getByText(
			/20\.00 points higher at Follow-up \(95 % interval 10\.01 to 29\.99\)/,
		)
		.waitFor();
	expect(faults).toEqual([]);
});
