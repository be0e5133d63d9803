import { expect, it } from "vitest";
import {
	isSaved,
	openDesigner,
	openDesignerSite,
	question,
	savedDraft,
	waitingRoom,
} from "./designer-site.ts";
import { expectAccessible } from "./studio-site.ts";

const site = await openDesignerSite();
const { person } = site;

async function draft(id: string) {
	const definition = waitingRoom(id);
	await person.make("/instruments", definition);
	return definition;
}

it("writes a question, saves by itself, and takes each change back by its name", async () => {
	const definition = await draft("writes");
	const { page, faults } = await openDesigner(site, definition);
	await page.getByText("2 questions, about 1 minute").waitFor();
	await page.getByRole("link", { name: "No faults" }).waitFor();
	await expectAccessible(page);
	await page.getByRole("textbox", { name: "Wording" }).press("Control+End");
	await page.keyboard.insertText(" Really?");
	await page.getByText("Saving…").waitFor();
	await isSaved(page);
	const { content, revision } = await savedDraft(person, definition);
	expect(content.items[0]?.text).toEqual({
		en: "Did you feel welcome? Really?",
	});
	expect(revision).toBe(2);
	await page
		.getByRole("button", { name: "Undo: Change the wording of question 1" })
		.click();
	await expect
		.poll(() => page.getByRole("textbox", { name: "Wording" }).inputValue())
		.toBe("Did you feel welcome?");
	await page.keyboard.press("Control+Shift+Z");
	await expect
		.poll(() => page.getByRole("textbox", { name: "Wording" }).inputValue())
		.toBe("Did you feel welcome? Really?");
	await question(page, /told how long/).click();
	await page.getByRole("heading", { name: "Question 2" }).waitFor();
	expect(faults).toEqual([]);
});

it("has no fault that axe finds in any part, on a laptop and on a phone", async () => {
	const definition = await draft("everywhere");
	for (const width of [1280, 390]) {
		const { page, faults } = await openDesigner(site, definition, { width });
		for (const name of [
			"Questions",
			"Answers",
			"Scores",
			"About",
			"Examples",
			"Languages",
			"Check",
			"Preview",
			"JSON",
		]) {
			await page.getByRole("link", { name, exact: true }).click();
			await page
				.getByRole("heading", { level: 2, name, exact: true })
				.waitFor();
			await expectAccessible(page);
		}
		expect(faults).toEqual([]);
	}
});

it("adds questions from text, puts them under a heading, and deletes with what names them", async () => {
	const definition = await draft("builds");
	const { page, faults } = await openDesigner(site, definition, { width: 390 });
	await question(page, /told how long/).click();
	await page.getByRole("button", { name: "Several from text" }).click();
	await page
		.getByLabel("One question on each line")
		.fill("1. Was it clean?\n2. Was it quiet?");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Add 2 questions" }).click();
	await page.getByText("4 questions").waitFor();
	await question(page, /Was it clean/).click();
	await page.getByRole("button", { name: "A heading", exact: true }).click();
	await page.getByRole("textbox", { name: "Heading" }).fill("The room");
	await page.getByRole("button", { name: "Add the heading" }).click();
	await question(page, /The room/).click();
	await page.getByRole("textbox", { name: /next questions/ }).waitFor();
	await expectAccessible(page);

	await page.getByRole("button", { name: "Pick several" }).click();
	await question(page, /Did you feel welcome/).click();
	await question(page, /Was it quiet/).click();
	await expectAccessible(page);
	await page
		.getByRole("group", { name: "2 questions picked" })
		.getByRole("button", { name: "Delete" })
		.click();
	await page
		.getByText(
			"Deleted 2 questions. Also taken out of the score total, 1 condition and 1 worked example.",
		)
		.first()
		.waitFor();
	await isSaved(page);
	const { content } = await savedDraft(person, definition);
	expect(content.items.map(({ id, section }) => [id, section])).toEqual([
		["told", undefined],
		["was_it_clean", "the_room"],
	]);
	expect(content.scales[0]?.items).toEqual(["told"]);
	expect(content.items[0]).not.toHaveProperty("showIf");
	await page
		.locator(".toast")
		.getByRole("button", { name: "Undo", exact: true })
		.click();
	await page.getByText("4 questions").waitFor();
	expect(faults).toEqual([]);
});
