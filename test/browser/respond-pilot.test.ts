import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	expectUsable,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	press,
	responses,
	start,
	tablet,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();
const pilot = { waves: [{ key: "baseline", title: "Pilot", pilot: true }] };
/** For what passes between a step of the test and the next, in seconds. */
const SLACK = 15;

/** Opens the link with a clock that the test moves on from the first question. */
async function startTimed(page: Page, url: string) {
	await page.clock.install();
	const fetched = page.waitForResponse(/note-times/);
	await page.goto(url);
	await fetched;
	await press(page, "Start");
	await onPage(page, "Was it useful?");
	const now = await page.evaluate(() => Date.now());
	await page.clock.pauseAt(now + 5_000);
}

/** As when somebody turns to another tab, and comes back. */
async function hide(page: Page, isHidden: boolean) {
	await page.evaluate(
		(visibilityState) => {
			Object.defineProperty(document, "visibilityState", {
				value: visibilityState,
				configurable: true,
			});
			document.dispatchEvent(new Event("visibilitychange"));
		},
		isHidden ? "hidden" : "visible",
	);
}

async function timesOf(survey: { id: string }) {
	await expect.poll(async () => (await responses(site, survey)).length).toBe(1);
	const [response] = await responses(site, survey);
	return response?.question_times ?? {};
}

it("notes how long each question of a pilot is looked at, and where somebody goes back", async () => {
	const { url, survey } = await newLink(site, threeQuestions, pilot);
	const { page, faults } = await newVisitor(site);
	await page.goto(url);
	await page.getByText("how long you spend on each one").waitFor();
	await expectUsable(page);
	await startTimed(page, url);
	await choose(page, "Yes");
	await page.clock.runFor(40_000);
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	await page.clock.runFor(100_000);
	await page.goBack();
	await onPage(page, "Was it useful?");
	await page.clock.runFor(20_000);
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "Was it again?");
	await hide(page, true);
	await page.clock.runFor(600_000);
	await hide(page, false);
	await choose(page, "No");
	await press(page, "Send my answers");
	await page.clock.resume();

	const { useful, clear, again } = await timesOf(survey);
	expect([useful, clear, again].map((time) => time?.visits)).toEqual([2, 2, 1]);
	expect(useful?.seconds).toBeGreaterThanOrEqual(60);
	expect(useful?.seconds).toBeLessThan(60 + SLACK);
	expect(clear?.seconds).toBeGreaterThanOrEqual(100);
	expect(clear?.seconds).toBeLessThan(100 + SLACK);
	expect(again?.seconds).toBeLessThan(SLACK);
	expect(faults).toEqual([]);
});

it("counts no time while it asks whether somebody is still there", async () => {
	const link = { kind: "kiosk" } as const;
	const { url, survey } = await newLink(site, threeQuestions, pilot, link);
	const { page } = await newVisitor(site, tablet);
	await startTimed(page, url);
	// From this touch on nobody does anything.
	await page.keyboard.press("Shift");
	await page.clock.runFor(91_000);
	await page
		.getByRole("alertdialog", { name: "Are you still there?" })
		.waitFor();
	await page.clock.runFor(25_000);
	await press(page, "Yes, go on");
	await answerThree(page);
	await press(page, "Send my answers");
	await page.clock.resume();

	const { useful } = await timesOf(survey);
	expect(useful?.visits).toBe(1);
	expect(useful?.seconds).toBeGreaterThanOrEqual(85);
	expect(useful?.seconds).toBeLessThan(85 + SLACK);
});

it("goes on with the same visit when the page is loaded again", async () => {
	const { url, survey } = await newLink(site, threeQuestions, pilot);
	const { page } = await newVisitor(site);
	await start(page, url);
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	await choose(page, "Yes");
	await page.reload();
	await onPage(page, "Was it clear?");
	await press(page, "Continue");
	await onPage(page, "Was it again?");
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const { useful, clear } = await timesOf(survey);
	expect([useful?.visits, clear?.visits]).toEqual([1, 1]);
});

it("fetches nothing to note times with, and notes none, in any other wave", async () => {
	const { url, survey } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	const fetched: string[] = [];
	page.on("request", (request) => fetched.push(request.url()));
	await start(page, url);
	expect(await page.getByText("how long you spend").count()).toBe(0);
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await timesOf(survey)).toEqual({});
	expect(fetched.filter((each) => each.includes("note-times"))).toEqual([]);
	expect(fetched.some((each) => each.includes("/assets/"))).toBe(true);
});
