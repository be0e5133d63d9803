import { expect, it } from "vitest";
import { threeQuestions } from "./respond-instrument.ts";
import { choose, onPage, openRespondSite, press } from "./respond-site.ts";
import {
	enrol,
	handOver,
	newTablet,
	openStaffScreen,
	typePin,
} from "./tablet-site.ts";

// Playwright switches it off; on a tablet it is on.
const site = await openRespondSite({
	ignoreDefaultArgs: ["--disable-back-forward-cache"],
});

async function answerOne() {
	const tablet = await newTablet(site, threeQuestions);
	const { page, title } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await handOver(page, title);
	await press(page, "Start");
	await choose(page, "Yes");
	return tablet;
}

it("never comes back to the staff page by Back", async () => {
	const { page, faults } = await answerOne();
	for (const step of ["back", "forward", "back", "back", "back"] as const) {
		await (step === "back" ? page.goBack() : page.goForward());
		await page.waitForLoadState();
		expect(page.url()).not.toMatch(/\/tablet$/);
		const said = await page.evaluate(() => document.body.innerText);
		expect(said).not.toContain("After each person");
	}
	expect(faults).toEqual([]);
});

it("shows nothing that was answered to whoever comes back to a page that was left", async () => {
	const { page, faults } = await answerOne();
	await page.evaluate(() => Object.assign(window, { isTheSame: true }));
	await page.goto(`${site.address}/livez`);
	await page.goBack();
	await page.getByRole("button", { name: "Start" }).waitFor();
	expect(await page.evaluate(() => "isTheSame" in window)).toBe(false);
	await press(page, "Start");
	await onPage(page, "Was it useful?");
	expect(await page.getByLabel("Yes").isChecked()).toBe(false);
	expect(faults).toEqual([]);
});

it("shows the PIN to whoever comes back after the tablet was given back", async () => {
	const { page, faults } = await answerOne();
	await page.goto(`${site.address}/tablet`);
	await onPage(page, "Enter the staff PIN");
	await typePin(page);
	await onPage(page, "Hand over the tablet");
	await page.goBack();
	await onPage(page, "Enter the staff PIN");
	await page.goForward();
	await onPage(page, "Enter the staff PIN");
	expect(faults).toEqual([]);
});
