import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { password } from "../support/person.ts";
import {
	email,
	heading,
	newMemberPage,
	newPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);

const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement } = document;
		const label =
			activeElement instanceof HTMLInputElement && activeElement.labels?.[0];
		return (label || activeElement)?.textContent?.trim() ?? "";
	});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string) {
	for (let presses = 0; presses < 60; presses += 1) {
		if ((await focused(page)).startsWith(name)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`No way to “${name}” by keyboard.`);
}

it("signs in, makes a project and a survey, and makes a link without a mouse", async () => {
	const { page } = await newPage(site);
	const { keyboard } = page;
	await page.goto("/");
	await heading(page, "Sign in").waitFor();
	await tabTo(page, "Email address");
	await keyboard.type(email);
	await tabTo(page, "Password");
	await keyboard.type(password);
	await keyboard.press("Enter");
	await heading(page, "Projects").waitFor();

	await tabTo(page, "New project");
	await keyboard.press("Enter");
	await heading(page, "New project").waitFor();
	await tabTo(page, "Name");
	await keyboard.type("By keyboard");
	await keyboard.press("Enter");
	await heading(page, "By keyboard").waitFor();

	await tabTo(page, "New survey");
	await keyboard.press("Enter");
	await heading(page, "New survey").waitFor();
	await page.getByLabel("Instrument", { exact: true }).focus();
	await keyboard.type("End-of-shift");
	await tabTo(page, "Title");
	await keyboard.type("How was this shift?");
	await tabTo(page, "Before and after a change");
	await keyboard.press("ArrowDown");
	await keyboard.press("ArrowDown");
	await tabTo(page, "Confidential by participant");
	await keyboard.press("ArrowUp");
	await tabTo(page, "Make the survey");
	await keyboard.press("Enter");

	await heading(page, "Links").waitFor();
	await expect
		.poll(() => page.getByLabel("Wave").textContent())
		.toBe("Every shift");
	await tabTo(page, "Make link");
	await keyboard.press("Enter");
	await page.getByRole("heading", { name: "New links" }).waitFor();
	await expect.poll(() => focused(page)).toBe("New links");
});

it("skips the navigation, and takes the focus to each page's heading", async () => {
	const { page } = await newMemberPage(site, person);
	await page.goto("/projects");
	await heading(page, "Projects").waitFor();
	await page.keyboard.press("Tab");
	await expect.poll(() => focused(page)).toBe("Skip to the page");
	await page.keyboard.press("Enter");
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.id))
		.toBe("main");
	await page.getByRole("link", { name: "Library" }).click();
	await expect.poll(() => focused(page)).toBe("Library");
});

it("goes by keys, shows them, and leaves them to fields and to those who switch them off", async () => {
	const { page } = await newMemberPage(site, person);
	const { keyboard } = page;
	await page.goto("/projects");
	await heading(page, "Projects").waitFor();
	await keyboard.type("gl");
	await heading(page, "Library").waitFor();
	await keyboard.press("/");
	await keyboard.type("shift? gp");
	const search = page.getByRole("searchbox", { name: "Search" });
	await expect.poll(() => search.inputValue()).toBe("shift? gp");
	await page.getByRole("button", { name: "Keys" }).focus();
	await keyboard.press("?");
	const keys = page.getByRole("dialog", { name: "Keys" });
	await keys.waitFor();
	await page.getByLabel("Use these keys on this device").uncheck();
	await keyboard.press("Escape");
	await keys.waitFor({ state: "hidden" });
	await keyboard.type("gp");
	await keyboard.press("?");
	expect(await keys.isVisible()).toBe(false);
	await expect.poll(() => heading(page, "Library").isVisible()).toBe(true);
});

it("opens the menu of a phone, and gives the focus back when a dialog closes", async () => {
	const { page } = await newMemberPage(site, person, {
		viewport: { width: 390, height: 844 },
	});
	await page.goto("/projects");
	await heading(page, "Projects").waitFor();
	const keysButton = page.getByRole("button", { name: "Keys" });
	expect(await keysButton.isVisible()).toBe(false);
	await tabTo(page, "Menu");
	await page.keyboard.press("Enter");
	await tabTo(page, "Keys");
	await page.keyboard.press("Enter");
	await page.getByRole("dialog", { name: "Keys" }).waitFor();
	await page.keyboard.press("Escape");
	await expect.poll(() => focused(page)).toMatch(/^Keys/);
	await page.getByRole("link", { name: "Library" }).press("Enter");
	await heading(page, "Library").waitFor();
	expect(await keysButton.isVisible()).toBe(false);
});
