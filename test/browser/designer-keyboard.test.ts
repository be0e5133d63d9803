import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import {
	isSaved,
	openDesigner,
	openDesignerSite,
	savedDraft,
	waitingRoom,
} from "./designer-site.ts";
import { expectAccessible } from "./studio-site.ts";

const site = await openDesignerSite();
const { person } = site;

/** What has the focus, by its name for programs or its words. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: element } = document;
		if (element === null || element === document.body) return "nothing";
		return (
			element.getAttribute("data-row") ??
			element.getAttribute("name") ??
			element.textContent ??
			""
		);
	});

async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until what is wanted has the focus. */
async function tabTo(page: Page, wanted: string) {
	for (let presses = 0; presses < 80; presses += 1) {
		if ((await focused(page)).startsWith(wanted)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`Tab does not reach ${wanted}.`);
}

it("writes a questionnaire of three questions and a score without a mouse", async () => {
	const definition = waitingRoom("by-keys", {
		title: { en: "By keys" },
		scales: [],
		examples: [],
		items: waitingRoom("x").items.slice(0, 1),
	});
	await person.make("/instruments", definition);
	const { page, faults } = await openDesigner(site, definition);

	// Two more questions: n leads to the button, which leads to the wording of the new one.
	for (const [number, words] of [
		[2, "Did you feel safe?"],
		[3, "Would you come again?"],
	] as const) {
		await page.getByRole("heading", { name: "Questions", level: 2 }).focus();
		await press(page, "n", "Enter");
		await expect.poll(() => focused(page)).toBe(`/items/${number - 1}/text`);
		await page.keyboard.type(words);
		await press(page, "Tab");
		await page.keyboard.type(words.replace("?", ""));
	}
	await tabTo(page, "Name it");
	await press(page, "Enter");
	await page.getByRole("heading", { name: "Question 3" }).waitFor();

	// In the list: arrows, a move, and a deletion that is undone.
	await page.locator("[data-row][tabindex='0']").focus();
	await press(page, "Home", "ArrowDown", "ArrowDown");
	await expect.poll(() => focused(page)).toBe("question_2");
	await press(page, "End", "Alt+ArrowUp");
	await expect.poll(() => focused(page)).toBe("would_you_come_again");
	await page.getByText("Moved up: now 2 of 3").waitFor({ state: "attached" });
	await press(page, "Delete");
	await page.getByText("Deleted question 2.").waitFor();
	await expect.poll(() => focused(page)).toBe("question_2");
	await expectAccessible(page);
	await press(page, "Control+z");
	await page.getByText("3 questions").waitFor();
	await expect.poll(() => focused(page)).toBe("question_2");
	await press(page, "Enter");
	await expect.poll(() => focused(page)).toBe("/items/2/text");

	// A score of all three.
	await page.getByRole("link", { name: "Scores", exact: true }).focus();
	await press(page, "Enter");
	await expect.poll(() => focused(page)).toBe("Scores");
	await tabTo(page, "Add a score");
	await press(page, "Enter");
	await expect.poll(() => focused(page)).toBe("new-scale-title");
	await page.keyboard.type("Feeling");
	const ticks = page.getByRole("checkbox");
	await ticks.first().waitFor();
	for (let i = 0; i < 3; i += 1) {
		await ticks.nth(i).focus();
		await press(page, "Space");
	}
	await page
		.getByRole("form", { name: "A new score" })
		.getByRole("textbox")
		.press("Enter");
	await isSaved(page);
	const { content } = await savedDraft(person, definition);
	expect(content.items.map(({ id }) => id)).toEqual([
		"welcome",
		"would_you_come_again",
		"question_2",
	]);
	expect(content.scales[0]?.items).toHaveLength(3);
	expect(faults).toEqual([]);
});

it("keeps the focus through adding, moving and deleting the options of a list", async () => {
	const definition = waitingRoom("options");
	await person.make("/instruments", definition);
	const { page } = await openDesigner(site, definition, { part: "answers" });
	await page.getByRole("button", { name: "Add an option" }).focus();
	await press(page, "Enter");
	await expect
		.poll(() => focused(page))
		.toBe("/responseSets/agree/options/3/label");
	await page.keyboard.type("More than that");
	await page.getByRole("button", { name: "Up option 4 of agree" }).focus();
	await press(page, "Enter");
	await page.getByText("Now 3 of 4").waitFor({ state: "attached" });
	await expect.poll(() => focused(page)).toBe("Up option 3 of agree");
	await page.getByRole("button", { name: "Delete option 1 of agree" }).focus();
	await press(page, "Enter");
	await expect
		.poll(() => focused(page))
		.toBe("/responseSets/agree/options/0/label");
	await expectAccessible(page);
});

it("lists its keys under ?", async () => {
	const definition = waitingRoom("keys");
	await person.make("/instruments", definition);
	const { page } = await openDesigner(site, definition);
	await page.getByRole("heading", { name: "Questions", level: 2 }).focus();
	await press(page, "?");
	await page.getByText("In the list: move the question up, or down").waitFor();
	await expectAccessible(page);
});
