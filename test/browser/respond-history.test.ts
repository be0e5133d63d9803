import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { everyKind, threeQuestions } from "./respond-instrument.ts";
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
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();

const chosen = (page: Page) =>
	page.locator("#respond .card:has(:checked)").allInnerTexts();

it("moves between questions with the browser's Back and Forward, as they were left", async () => {
	const { url } = await newLink(site, threeQuestions, { title: "Back" });
	const { page } = await newVisitor(site);
	await start(page, url);
	await onPage(page, "Was it useful?");
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	await choose(page, "No");

	await page.goBack();
	await onPage(page, "Was it useful?");
	await expect.poll(() => chosen(page)).toEqual(["Yes"]);
	await page.goForward();
	await onPage(page, "Was it clear?");
	await expect.poll(() => chosen(page)).toEqual(["No"]);
	await press(page, "Back");
	await onPage(page, "Was it useful?");
	await press(page, "Back");
	await onPage(page, "Back");
	await page.waitForURL(url);
});

it("keeps the answers and the place through a reload", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await start(page, url);
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	await choose(page, "No");

	await page.reload();
	await onPage(page, "Was it clear?");
	await expect.poll(() => chosen(page)).toEqual(["No"]);
	await press(page, "Continue");
	await onPage(page, "Was it again?");
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({ useful: "yes", clear: "no" });
});

it("keeps what was half typed through a reload", async () => {
	const { url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site);
	await start(page, url);
	await press(page, "Continue");
	await press(page, "Continue");
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "How many times did you come in the last 12 months?");
	await page.fill("#times", "about 4");
	await page.reload();
	await onPage(page, "How many times did you come in the last 12 months?");
	await expect.poll(() => page.inputValue("#times")).toBe("about 4");
});

it("offers to go on with answers that this tab still holds, or to start again", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await start(page, url);
	await choose(page, "Yes");
	await page.goto("about:blank");
	await page.goto(url);
	await page.getByRole("button", { name: "Go on with my answers" }).waitFor();
	await expectUsable(page);
	await press(page, "Go on with my answers");
	await onPage(page, "Was it clear?");
	await press(page, "Back");
	await onPage(page, "Was it useful?");
	await expect.poll(() => chosen(page)).toEqual(["Yes"]);

	await page.goto("about:blank");
	await page.goto(url);
	await press(page, "Start again");
	await onPage(page, "Was it useful?");
	expect(await chosen(page)).toEqual([]);
});

it("never sends twice, whichever way the respondent goes after sending", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await page.getByRole("button", { name: "Send my answers" }).dblclick();
	await onPage(page, thanks);

	await page.goBack();
	await onPage(page, thanks);
	await page.goBack();
	await onPage(page, thanks);
	await page.goForward();
	await page.goForward();
	await page.reload();
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("leaves nothing of the answers in the tab once they are sent", async () => {
	const { url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site);
	await start(page, url);
	await press(page, "Continue");
	await press(page, "Continue");
	await choose(page, "No");
	for (let left = 7; left > 0; left -= 1) await press(page, "Continue");
	await onPage(page, "What could we do better?");
	await page.fill("#better", "canary-4711");
	const kept = () => page.evaluate(() => JSON.stringify(sessionStorage));
	await expect.poll(kept).toContain("waymark-draft:");
	expect(await kept()).not.toContain("canary");
	await press(page, "Continue");
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const left = await page.evaluate(async () => {
		const open = indexedDB.open("waymark-outbox");
		const db = await new Promise<IDBDatabase>((resolve) => {
			open.onsuccess = () => resolve(open.result);
		});
		const all = db.transaction("parcels").objectStore("parcels").getAll();
		const parcels = await new Promise<unknown[]>((resolve) => {
			all.onsuccess = () => resolve(all.result);
		});
		const page = document.documentElement.outerHTML;
		return JSON.stringify([sessionStorage, localStorage, parcels, page]);
	});
	expect(left).not.toContain("canary-4711");
});

it("starts afresh on a shared tablet, after a reload and for the next person", async () => {
	const { survey, url } = await newLink(
		site,
		threeQuestions,
		{ title: "Shared" },
		{ kind: "kiosk" },
	);
	const { page } = await newVisitor(site);
	await start(page, url);
	await choose(page, "Yes");
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	await page.reload();
	await onPage(page, "Shared");

	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	await expectUsable(page);
	await press(page, "Start for the next person");
	await onPage(page, "Shared");
	await page.goBack();
	await onPage(page, "Shared");
	await press(page, "Start");
	await onPage(page, "Was it useful?");
	expect(await chosen(page)).toEqual([]);
	expect(await responses(site, survey)).toHaveLength(1);
});
