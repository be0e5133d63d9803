import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeViolations } from "../support/browser.ts";
import {
	openDesigner,
	openDesignerSite,
	waitingRoom,
} from "./designer-site.ts";
import { expectAccessible } from "./studio-site.ts";

const site = await openDesignerSite();
const { person } = site;

const definition = waitingRoom("preview", {
	languages: ["en", "cy"],
	appearance: { accent: "#7a1f5c" },
	redFlags: [
		{ when: { item: "welcome", is: 1 }, reason: { en: "Not welcome" } },
	],
	monitoring: { signposting: { en: "Call 111 now." } },
});
await person.make("/instruments", inBoth(definition));

/** Every text in Welsh too; which words does not matter here. */
function inBoth<T>(value: T): T {
	return JSON.parse(JSON.stringify(value), (_key, part) =>
		part && typeof part === "object" && typeof part.en === "string"
			? { en: part.en, cy: `Cymraeg: ${part.en}` }
			: part,
	);
}

function runner(page: Page) {
	return page.frameLocator("iframe");
}

const heading = (page: Page, name: RegExp) =>
	runner(page).getByRole("heading", { level: 1, name });

it("shows the questions as they are answered live, and sends and keeps nothing", async () => {
	const { page, faults } = await openDesigner(site, definition, {
		part: "preview",
	});
	await heading(page, /Did you feel welcome/).waitFor();
	const sent: string[] = [];
	page.on("request", (request) => {
		if (request.frame() !== page.mainFrame()) sent.push(request.url());
	});
	await page.getByLabel("Show the scores").check();
	await runner(page).getByText("Fully").click();
	await runner(page).getByRole("button", { name: "Continue" }).click();
	await heading(page, /told how long/).waitFor();
	await runner(page).getByText("Partly").click();
	await page.getByText("2.5, on a range from 1 to 3.").waitFor();
	await runner(page).getByRole("button", { name: "Send my answers" }).click();
	await heading(page, /Thank you/).waitFor();
	expect(await runner(page).getByText("Call 111 now.").count()).toBe(0);
	expect(sent.filter((url) => !url.includes("/assets/"))).toEqual([]);
	const databases = await page.evaluate(async () =>
		(await indexedDB.databases()).map(({ name }) => name),
	);
	expect(databases).not.toContain("waymark-outbox");
	expect(databases).not.toContain("waymark-drafts");
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	expect(faults).toEqual([]);
});

it("fills itself in, at an edge and by chance, and begins anew", async () => {
	const { page } = await openDesigner(site, definition, { part: "preview" });
	await heading(page, /Did you feel welcome/).waitFor();
	await page.getByLabel("Show the scores").check();
	await page.getByLabel("answers at an edge").selectOption("lowest");
	await page.getByText("Filled in: All lowest.").waitFor();
	await page.getByText("1, on a range from 1 to 3.").waitFor();
	await runner(page).getByRole("button", { name: "Send my answers" }).click();
	await runner(page).getByText("Call 111 now.").waitFor();
	await runner(page).getByText("Nobody reads your answers at once.").waitFor();
	await page.getByRole("button", { name: "Fill with random" }).click();
	await heading(page, /Did you feel welcome/).waitFor();
	await page.getByRole("button", { name: "Restart" }).click();
	await page.getByText("No score.").waitFor();
});

it("speaks each language, and is made easier to read", async () => {
	const { page } = await openDesigner(site, definition, { part: "preview" });
	await heading(page, /Did you feel welcome/).waitFor();
	await page.getByLabel("Language", { exact: true }).last().selectOption("cy");
	await heading(page, /Cymraeg: Did you feel/).waitFor();
	await runner(page).getByRole("button", { name: "Anfon" }).waitFor();
	const teal = () =>
		runner(page)
			.locator(":root")
			.evaluate((root) => getComputedStyle(root).getPropertyValue("--teal"));
	await expect.poll(teal).toBe("#7a1f5c");
	await page.getByLabel("High contrast").focus();
	await page.keyboard.press("Space");
	await expect.poll(teal).toBe("#00363b");
	await expect
		.poll(() => page.getByLabel("High contrast").isChecked())
		.toBe(true);
	// The frame takes nobody's focus away.
	expect(
		await page.evaluate(() => document.activeElement?.getAttribute("type")),
	).toBe("checkbox");
});

it("has no fault that axe finds, at any width and on any device", async () => {
	for (const width of [390, 820, 1280]) {
		const { page } = await openDesigner(site, definition, {
			part: "preview",
			width,
		});
		await heading(page, /Did you feel welcome/).waitFor();
		for (const device of ["phone", "tablet", "turned", "desktop"]) {
			await page.getByLabel("Show it on").selectOption(device);
			await expectAccessible(page);
		}
		const [inside] = page.frames().filter((each) => each !== page.mainFrame());
		if (!inside) throw new Error("There is no frame.");
		expect(await axeViolations(inside)).toEqual([]);
		await page.context().close();
	}
});

it("advises beside the questions, and forgets what is no problem here", async () => {
	const planted = waitingRoom("advised");
	const [first, ...others] = planted.items;
	if (!first) throw new Error("The sample has no question.");
	await person.make("/instruments", {
		...planted,
		items: [
			{ ...first, text: { en: "Were staff kind and helpful?" } },
			...others,
		],
	});
	for (const width of [1280, 390]) {
		const { page, faults } = await openDesigner(site, planted, {
			part: "check",
			width,
		});
		await page.getByText("Nothing stops publishing.").first().waitFor();
		await page.getByText("asks two things at once").waitFor();
		await page.getByText("Aim for 9 to 11").waitFor();
		await expectAccessible(page);
		await page
			.getByRole("button", { name: "Not a problem here" })
			.first()
			.click();
		await expect
			.poll(() => page.getByText("asks two things at once").isVisible())
			.toBe(false);
		await page.getByText("What you have said is no problem").click();
		await page.getByRole("button", { name: "Show it again" }).click();
		await page.getByText("asks two things at once").waitFor();
		await page.getByRole("button", { name: "Go there" }).first().click();
		await page.getByRole("heading", { name: "Question 1" }).waitFor();
		expect(faults).toEqual([]);
	}
});
