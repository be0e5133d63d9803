import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { everyKind, threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	expectUsable,
	laptop,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	phone,
	press,
	responses,
	start,
	tablet,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();

const small = { viewport: { width: 320, height: 640 }, hasTouch: true };
const lyingTablet = {
	viewport: { width: 1180, height: 820 },
	hasTouch: true,
};

describe.each([
	{ width: 320, device: small },
	{ width: 390, device: phone },
	{ width: 820, device: tablet },
	{ width: 1180, device: lyingTablet },
	{ width: 1280, device: laptop },
])("at $width px", ({ device }) => {
	it("leads from the start page to thanks, usable in every state", async () => {
		const { survey, url } = await newLink(site, everyKind, {
			consent: { en: "We keep your answers for two years." },
		});
		const { page, faults } = await newVisitor(site, device);
		await page.goto(url);
		await expectUsable(page);
		await press(page, "Start");
		await page
			.getByRole("alert")
			.getByText("Tick the box if you agree to take part.")
			.waitFor();
		await expectUsable(page);
		await page.getByLabel("I have read this and I agree").check();
		await press(page, "Start");
		await answerEverything(page);
		await onPage(page, thanks);
		await expectUsable(page);

		const [response, ...others] = await responses(site, survey);
		expect(others).toEqual([]);
		expect(response?.answers).toEqual({
			listened: 4,
			came_before: "yes",
			times: 3,
			reasons: ["check", "new"],
			recommend: 9,
			wishes: ["room", "wait"],
			health: 25,
			visit_date: "2026-03-07",
			better: "More seats.\nShorter waits.",
		});
		expect(response?.consent).toEqual({
			agreed: true,
			version: 1,
			language: "en",
		});
		expect(faults).toEqual([]);
	});
});

/** Every question of `everyKind`, with each error on the way, then the list, then Send. */
async function answerEverything(page: Page): Promise<void> {
	await onPage(page, "About your last visit");
	await expectUsable(page);
	await press(page, "Continue");

	await onPage(page, "The person I saw listened to what mattered to me.");
	expect(await page.locator("#respond :checked").count()).toBe(0);
	await choose(page, "Agree");
	await expectUsable(page);
	await press(page, "Continue");

	await onPage(page, "Have you been to the clinic before?");
	await press(page, "Continue");
	await expectError(page, "Choose one answer", "came_before");
	await choose(page, "Yes");
	await press(page, "Continue");

	await onPage(page, "How many times did you come in the last 12 months?");
	await page.fill("#times", "often");
	await press(page, "Continue");
	await expectError(page, "Enter a number, in figures", "times");
	await page.fill("#times", "51");
	await press(page, "Continue");
	await expectError(page, "Enter a number from 1 to 50", "times");
	await page.fill("#times", "3");
	await press(page, "Continue");

	await onPage(page, "Why did you come this time?");
	await choose(page, "None of these");
	await choose(page, "Something new that worried me");
	await choose(page, "A check-up");
	await expectUsable(page);
	await press(page, "Continue");

	await onPage(page, "How likely are you to recommend the clinic?");
	await choose(page, "9");
	await expectUsable(page);
	await press(page, "Continue");

	await onPage(page, "What matters most to you?");
	await press(page, "A quieter waiting room");
	await press(page, "A shorter wait");
	await expectUsable(page);
	await press(page, "Continue");

	await onPage(page, "How good is your health today?");
	await page.fill("#health-number", "25.5");
	await press(page, "Continue");
	await expectError(
		page,
		"Enter a number from 0 to 100, in steps of 1",
		"health",
	);
	await page.fill("#health-number", "25");
	await press(page, "Continue");

	await onPage(page, "When was your last visit?");
	await page.fill("#visit_date", "31");
	await page.fill("#visit_date-month", "2");
	await page.fill("#visit_date-year", "2026");
	await press(page, "Continue");
	await expectError(
		page,
		"Enter a real date, with day, month and year",
		"visit_date",
	);
	await page.fill("#visit_date", "7");
	await page.fill("#visit_date-month", "3");
	await press(page, "Continue");

	await onPage(page, "Which town did you travel from?");
	await page.locator("#respond summary").click();
	await expectUsable(page);
	await press(page, "Continue");

	await onPage(page, "What could we do better?");
	await page.fill("#better", "x".repeat(203));
	await press(page, "Continue");
	await expectError(
		page,
		"Shorten your answer to 200 characters or fewer",
		"better",
	);
	await expect
		.poll(() => page.locator("#better-count").textContent())
		.toBe("That is 3 characters too many");
	await page.fill("#better", "More seats.\nShorter waits.");
	await press(page, "Continue");

	await onPage(page, "Check your answers before you send them");
	await expectUsable(page);
	await press(page, "Send my answers");
}

/** The summary has the focus, says what the question says, and leads to it. */
async function expectError(page: Page, text: string, field: string) {
	const summary = page.getByRole("alert");
	await summary.getByText(text, { exact: true }).waitFor();
	await expect
		.poll(() => summary.locator("h2").textContent())
		.toBe("There is a problem");
	await expect
		.poll(() => summary.evaluate((box) => box === document.activeElement))
		.toBe(true);
	await expect
		.poll(() => page.title())
		.toMatch(/^Error: .+ - .+ - Test trust$/);
	await expect
		.poll(() => page.locator(`#${field}-error`).textContent())
		.toContain(text);
	await expectUsable(page);
	await summary.getByRole("link", { name: text }).click();
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.id))
		.toBe(field);
}

it("gives each page a title of its own", async () => {
	const { url } = await newLink(site, threeQuestions, { title: "Sessions" });
	const { page } = await newVisitor(site);
	await page.goto(url);
	await expect.poll(() => page.title()).toBe("Sessions - Test trust");
	await press(page, "Start");
	await onPage(page, "Was it useful?");
	await expect
		.poll(() => page.title())
		.toBe("Was it useful? - Sessions - Test trust");
});

it("lets every question be left out, and takes an answer back", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await start(page, url);
	await onPage(page, "Was it useful?");
	await choose(page, "Yes");
	await press(page, "Clear my answer");
	await expect.poll(() => page.locator("#respond :checked").count()).toBe(0);
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.id))
		.toBe("useful");
	await press(page, "Continue");
	await press(page, "Continue");
	await onPage(page, "Was it again?");
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({});
});

it("never lets an option that excludes others stand beside one", async () => {
	const { url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site);
	await start(page, url);
	await press(page, "Continue");
	await press(page, "Continue");
	await choose(page, "No");
	await press(page, "Continue");
	await onPage(page, "Why did you come this time?");
	const chosen = () => page.locator(".card:has(:checked)").allInnerTexts();
	await choose(page, "A check-up");
	await choose(page, "None of these");
	await expect.poll(chosen).toEqual(["None of these"]);
	await choose(page, "To hear my test results");
	await expect.poll(chosen).toEqual(["To hear my test results"]);
});

it("changes an answer from the list, and says what was left out", async () => {
	const { survey, url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site, tablet);
	await start(page, url);
	await press(page, "Continue");
	await press(page, "Continue");
	await choose(page, "No");
	for (let left = 8; left > 0; left -= 1) await press(page, "Continue");
	await onPage(page, "Check your answers before you send them");
	const rows = page.locator(".summary > div");
	await expect
		.poll(() => rows.first().locator("dd").first().textContent())
		.toBe("Not provided");
	await expect.poll(() => rows.count()).toBe(9);

	await press(page, "Change your answer: Have you been to the clinic before?");
	await onPage(page, "Have you been to the clinic before?");
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "Check your answers before you send them");
	await expect.poll(() => rows.count()).toBe(10);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({ came_before: "yes" });
});

it("needs no list of answers for a few questions", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({
		useful: "yes",
		clear: "yes",
		again: "no",
	});
});
