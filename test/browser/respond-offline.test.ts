import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openSealed } from "../../server/sealing/open-sealed.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	expectUsable,
	newLink,
	newPersonalLink,
	newVisitor,
	onPage,
	openRespondSite,
	press,
	responses,
	saved,
	start,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();

/** From now on nothing is tried again by itself. */
async function stopClock(page: Page): Promise<void> {
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 60_000);
}

it("keeps the answers on the device while the connection is away, and sends them when it returns", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await context.setOffline(true);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await page
		.getByText("will be sent when the connection returns")
		.first()
		.waitFor();
	await expectUsable(page);
	expect(await responses(site, survey)).toEqual([]);

	await context.setOffline(false);
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("makes one response when the page is reloaded while the connection is away", async () => {
	const { survey, url } = await newPersonalLink(site);
	const { context, page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await context.setOffline(true);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await expect(page.reload()).rejects.toThrow("ERR_INTERNET_DISCONNECTED");

	await context.setOffline(false);
	await page.goto(url);
	await expect.poll(() => responses(site, survey)).toHaveLength(1);
	await page.reload();
	await onPage(page, "This link has been used");
	expect(await responses(site, survey)).toHaveLength(1);
});

it("sends what is left when the receipt of a used personal link got lost", async () => {
	const { survey, url } = await newPersonalLink(site);
	const { context, page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await context.route("**/responses/*", async (route) => {
		await route.fetch();
		await route.abort();
	});
	await press(page, "Send my answers");
	await onPage(page, saved);
	expect(await responses(site, survey)).toHaveLength(1);

	await context.unroute("**/responses/*");
	await page.goto(url);
	await onPage(page, "This link has been used");
	await page.getByText("have now been sent. Thank you.").waitFor();
	// The code with which they can be taken back was in the receipt that got lost.
	await page.locator("code").waitFor();
	await expectUsable(page);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("asks to keep the page open where the browser lets nothing be saved", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException("Storage is off.", "SecurityError");
		};
	});
	await start(page, url);
	await answerThree(page);
	await context.setOffline(true);
	await press(page, "Send my answers");
	await page.getByText("Keep this page open until").waitFor();
	await expectUsable(page);

	await context.setOffline(false);
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
	await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

it("tries again after an error of the server", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	let tries = 0;
	await context.route("**/responses/*", async (route) => {
		tries += 1;
		if (tries < 3) await route.fulfill({ status: tries === 1 ? 503 : 429 });
		else await route.continue();
	});
	await start(page, url);
	await answerThree(page);
	await stopClock(page);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await press(page, "Try again now");
	await expect.poll(() => tries).toBe(2);
	await press(page, "Try again now");
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("does not take a network's sign-in page for a receipt", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await context.route("**/responses/*", (route) =>
		route.fulfill({ status: 200, contentType: "text/html", body: "Sign in" }),
	);
	await start(page, url);
	await answerThree(page);
	await stopClock(page);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await context.unroute("**/responses/*");
	await press(page, "Try again now");
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("makes one response when two tabs send the same answers", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await context.setOffline(true);
	await press(page, "Send my answers");
	await onPage(page, saved);
	const other = await context.newPage();
	await context.setOffline(false);
	await other.goto(url);
	await onPage(page, thanks);
	await other.reload();
	expect(await responses(site, survey)).toHaveLength(1);
});

it("hands the answers over when the link was withdrawn meanwhile", async () => {
	const { id, survey, url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await site.field.person.call("DELETE", `${survey.path}/links/${id}`);
	await press(page, "Send my answers");
	await onPage(page, "Your answers could not be sent");
	await expectUsable(page);

	const downloading = page.waitForEvent("download");
	await press(page, "Save my answers as a file");
	const file = JSON.parse(
		await readFile(await (await downloading).path(), "utf8"),
	);
	expect(file.note).toContain("Give this file to the team");
	expect(JSON.stringify(file)).not.toContain(url.split("/").at(-1));
	expect(await openSealed(site.app, file.sealed)).toMatchObject({
		id: file.response,
		submission: { answers: { useful: "yes", clear: "yes", again: "no" } },
	});

	await page.goto(url);
	await onPage(page, "This link has been withdrawn");
	await press(page, "Delete my answers from this device");
	await page.getByText("have been deleted from this device").waitFor();
	await page.reload();
	await onPage(page, "This link has been withdrawn");
	expect(await page.getByText("Save my answers").count()).toBe(0);
	expect(await responses(site, survey)).toEqual([]);
});

it("says so when the other person with the personal link was quicker", async () => {
	const { survey, url } = await newPersonalLink(site);
	const first = await newVisitor(site);
	const second = await newVisitor(site);
	await start(first.page, url);
	await start(second.page, url);
	await answerThree(first.page);
	await answerThree(second.page);
	await press(first.page, "Send my answers");
	await onPage(first.page, thanks);
	await press(second.page, "Send my answers");
	await onPage(second.page, "Your answers could not be sent");
	await second.page.getByText("takes one set of answers").waitFor();
	expect(await responses(site, survey)).toHaveLength(1);
});

it("notes a press on Start before the questions are there, and loads them once", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	let downloads = 0;
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await context.route("**/assets/respond-*.js", async (route) => {
		downloads += 1;
		await held;
		await route.continue();
	});
	await start(page, url);
	await page.getByRole("status").getByText("One moment…").waitFor();
	await press(page, "Start");
	release();
	await onPage(page, "Was it useful?");
	expect(downloads).toBe(1);
});

it("says so when the questions do not arrive, and tries again at the next press", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await context.route("**/assets/respond-*.js*", (route) => route.abort());
	await start(page, url);
	await page.getByText("The questions did not arrive.").waitFor();
	await context.unroute("**/assets/respond-*.js*");
	await press(page, "Start");
	await onPage(page, "Was it useful?");
});
