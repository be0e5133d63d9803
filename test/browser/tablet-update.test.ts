import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openBuilds } from "../support/newer-build.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	onPage,
	openRespondSite,
	press,
	responses,
	thanks,
} from "./respond-site.ts";
import { enrol, handOver, newTablet, openStaffScreen } from "./tablet-site.ts";

const inner = await openRespondSite();
const builds = await openBuilds(inner.address);
const site = { ...inner, address: builds.address };

/** Whether this document is of the newer build. */
const isNewer = (page: Page) =>
	page.evaluate(() => document.querySelector("meta[name=build]") !== null);

/** Looks for a newer service worker, as browsers do by themselves. */
const lookForWorker = (page: Page) =>
	page.evaluate(async () => {
		const found = await navigator.serviceWorker.getRegistration("/tablet");
		await found?.update();
	});

const isWaiting = (page: Page) =>
	page.evaluate(async () => {
		const found = await navigator.serviceWorker.getRegistration("/tablet");
		return found?.waiting?.state === "installed";
	});

it("takes a newer build between two respondents, and never under one", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { page, title, survey, faults } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	const generations = () => page.evaluate(() => caches.keys());
	const first = await generations();
	await handOver(page, title);
	await press(page, "Start");
	await choose(page, "Yes");

	builds.isNewer = true;
	await lookForWorker(page);
	await expect.poll(() => isWaiting(page)).toBe(true);
	expect(await page.getByLabel("Yes").isChecked()).toBe(true);
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await isNewer(page)).toBe(false);
	expect(await isWaiting(page)).toBe(true);
	expect(await generations()).toEqual(first);
	await press(page, "Hand the tablet back");

	await openStaffScreen(page);
	await page.getByText("The tablet has the newest surveys.").waitFor();
	await handOver(page, title);
	await expect.poll(() => isNewer(page)).toBe(true);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(2);
	// The browser lets the former worker end what it does first.
	await expect.poll(() => isWaiting(page)).toBe(false);
	expect(faults).toEqual([]);
});
