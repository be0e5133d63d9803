import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { everyKind } from "./respond-instrument.ts";
import {
	laptop,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	responses,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();

/** Presses Tab until this is reached; fails when it cannot be. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 30; presses += 1) {
		await page.keyboard.press("Tab");
		const isThere = await page.evaluate(
			(wanted) => document.activeElement?.matches(wanted) ?? false,
			selector,
		);
		if (isThere) return expectVisibleFocus(page);
	}
	throw new Error(`Tab does not lead to ${selector}.`);
}

/** Something is drawn around what has the focus, or around its card. */
async function expectVisibleFocus(page: Page): Promise<void> {
	const width = await page.evaluate(() => {
		const focused = document.activeElement;
		const drawn = focused?.closest(".card, .step") ?? focused;
		return drawn ? getComputedStyle(drawn).outlineWidth : "none";
	});
	expect(width).toBe("3px");
}

it("can be answered with a keyboard alone", async () => {
	const { survey, url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site, laptop);
	const { keyboard } = page;
	await page.goto(url);
	await tabTo(page, "#start-button");
	await keyboard.press("Enter");

	await onPage(page, "About your last visit");
	await tabTo(page, "button[type=submit]");
	await keyboard.press("Enter");

	await onPage(page, "The person I saw listened to what mattered to me.");
	await tabTo(page, "#listened");
	await keyboard.press("Space");
	await keyboard.press("ArrowDown");
	await keyboard.press("Enter");

	await onPage(page, "Have you been to the clinic before?");
	await tabTo(page, "#came_before");
	await keyboard.press("Space");
	await keyboard.press("Enter");

	await onPage(page, "How many times did you come in the last 12 months?");
	await tabTo(page, "#times");
	await keyboard.type("4");
	await keyboard.press("Enter");

	await onPage(page, "Why did you come this time?");
	await tabTo(page, "#reasons-1");
	await keyboard.press("Space");
	await keyboard.press("Enter");

	await onPage(page, "How likely are you to recommend the clinic?");
	await tabTo(page, "#recommend");
	await keyboard.press("Space");
	await keyboard.press("ArrowRight");
	await tabTo(page, ".clear button");
	await keyboard.press("Enter");
	await keyboard.press("ArrowRight");
	await keyboard.press("Enter");

	await onPage(page, "What matters most to you?");
	await tabTo(page, "#wishes");
	await keyboard.press("Space");
	await tabTo(page, "#wishes-1");
	await keyboard.press("Space");
	await tabTo(page, ".move");
	await keyboard.press("Enter");
	await tabTo(page, "button[type=submit]");
	await keyboard.press("Enter");

	await onPage(page, "How good is your health today?");
	await tabTo(page, "#health");
	await keyboard.press("End");
	await keyboard.press("PageDown");
	await keyboard.press("ArrowLeft");
	await tabTo(page, "#health-number");
	await keyboard.press("Enter");

	await onPage(page, "When was your last visit?");
	await tabTo(page, "#visit_date");
	await keyboard.type("7");
	await keyboard.press("Tab");
	await keyboard.type("3");
	await keyboard.press("Tab");
	await keyboard.type("2026");
	await keyboard.press("Enter");

	await onPage(page, "Which town did you travel from?");
	await tabTo(page, "summary");
	await keyboard.press("Enter");
	await tabTo(page, "#town");
	await keyboard.type("Ambleside");
	await keyboard.press("Enter");

	await onPage(page, "What could we do better?");
	await tabTo(page, "#better");
	await keyboard.type("One line");
	await keyboard.press("Enter");
	await keyboard.type("and another");
	await tabTo(page, "button[type=submit]");
	await keyboard.press("Enter");

	await onPage(page, "Check your answers before you send them");
	await tabTo(page, "button[type=submit]");
	await keyboard.press("Enter");
	await onPage(page, thanks);

	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({
		listened: 2,
		came_before: "yes",
		times: 4,
		reasons: ["results"],
		recommend: 1,
		wishes: ["time", "wait"],
		health: 89,
		visit_date: "2026-03-07",
		town: "Ambleside",
		better: "One line\nand another",
	});
});

it("reads out each new page from its heading", async () => {
	const { url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site, laptop);
	await page.goto(url);
	await tabTo(page, "#start-button");
	await page.keyboard.press("Enter");
	await onPage(page, "About your last visit");
	const focused = () =>
		page.evaluate(() => document.activeElement?.textContent);
	await expect.poll(focused).toBe("About your last visit");
	await tabTo(page, "button[type=submit]");
	await page.keyboard.press("Enter");
	await onPage(page, "The person I saw listened to what mattered to me.");
	await expect
		.poll(focused)
		.toBe("The person I saw listened to what mattered to me.");
});
