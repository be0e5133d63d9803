import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { Person, password, signUp } from "../support/person.ts";
import {
	draftPath,
	isSaved,
	openDesigner,
	openDesignerSite,
	savedDraft,
	waitingRoom,
} from "./designer-site.ts";
import { expectAccessible, heading } from "./studio-site.ts";

const site = await openDesignerSite();
const { person } = site;
const { app } = site.site;

async function draft(id: string) {
	const definition = waitingRoom(id);
	await person.make("/instruments", definition);
	return definition;
}

const wording = (page: Page) => page.getByRole("textbox", { name: "Wording" });

async function wordsSaved(definition: ReturnType<typeof waitingRoom>) {
	const { content } = await savedDraft(person, definition);
	return content.items[0]?.text?.en;
}

it("keeps what is typed without a network, and saves it when the network is back", async () => {
	const definition = await draft("offline");
	const { page, context } = await openDesigner(site, definition);
	await context.setOffline(true);
	await wording(page).fill("Typed without a network");
	await page.getByText("Not saved: no network, trying again").waitFor();
	await expectAccessible(page);
	await page.getByRole("textbox", { name: "What it is about" }).fill("Lost?");
	await context.setOffline(false);
	await isSaved(page);
	await expect
		.poll(() => wordsSaved(definition))
		.toBe("Typed without a network");
});

it("offers what a closed tab could not save, and one Undo brings back what was there", async () => {
	const definition = await draft("closed");
	const { page, context } = await openDesigner(site, definition);
	await context.setOffline(true);
	await wording(page).fill("Typed, never sent");
	await page.getByText("Not saved: no network, trying again").waitFor();
	await page.close();
	await context.setOffline(false);
	const again = await context.newPage();
	await again.goto(`/library/${definition.id}/1.0.0/edit/questions`);
	await again.getByText("There is something that was not saved").waitFor();
	await expectAccessible(again);
	await again.reload();
	await again.getByRole("button", { name: "Take it up" }).click();
	await expect
		.poll(() => wording(again).inputValue())
		.toBe("Typed, never sent");
	await isSaved(again);
	await expect.poll(() => wordsSaved(definition)).toBe("Typed, never sent");
	await again.getByRole("button", { name: /^Undo: Take up/ }).click();
	await expect
		.poll(() => wording(again).inputValue())
		.toBe("Did you feel welcome?");
	await isSaved(again);
	await again.reload();
	await again.getByRole("heading", { name: "Question 1" }).waitFor();
	expect(
		await again.getByText("There is something that was not saved").count(),
	).toBe(0);
});

it("saves what was typed a moment before the page was left, and shows it on coming back", async () => {
	const definition = await draft("left");
	const { page } = await openDesigner(site, definition);
	await wording(page).fill("Typed in haste");
	await page.getByRole("link", { name: "Library" }).first().click();
	await heading(page, "Library").waitFor();
	await page.goBack();
	await page.getByRole("heading", { name: "Question 1" }).waitFor();
	expect(await wording(page).inputValue()).toBe("Typed in haste");
	expect(
		await page.getByText("There is something that was not saved").count(),
	).toBe(0);
});

it("never saves over somebody else: theirs may be taken, and mine is a download and one Undo away", async () => {
	const definition = await draft("two");
	const { page } = await openDesigner(site, definition);
	const other = await colleague();
	const theirs = { ...definition, title: { en: "Theirs" } };
	await other.call("PUT", draftPath(definition), {
		content: theirs,
		revision: 1,
	});
	await wording(page).fill("Mine");
	const conflict = page.getByRole("alert");
	await conflict.getByText("Somebody else has saved this draft").waitFor();
	await conflict.getByText(/colleague has saved revision 2/).waitFor();
	await expectAccessible(page);
	expect(await wordsSaved(definition)).toBe("Did you feel welcome?");
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name: "Take theirs" }).click();
	const file = await (await downloading).path();
	expect(JSON.parse(await readFile(file, "utf8")).items[0].text.en).toBe(
		"Mine",
	);
	await heading(page, "Theirs").waitFor();
	await expect
		.poll(() => wording(page).inputValue())
		.toBe("Did you feel welcome?");
	await page.getByRole("button", { name: /^Undo: Take what/ }).click();
	await expect.poll(() => wording(page).inputValue()).toBe("Mine");
	await isSaved(page);
	await expect.poll(() => wordsSaved(definition)).toBe("Mine");
});

it("keeps mine as another version, and theirs as it is", async () => {
	const definition = await draft("apart");
	const { page } = await openDesigner(site, definition);
	await person.call("PUT", draftPath(definition), {
		content: { ...definition, title: { en: "Theirs" } },
		revision: 1,
	});
	await wording(page).fill("Mine, kept apart");
	await page.getByLabel("Or keep mine as version").waitFor();
	await page.getByRole("button", { name: "Keep mine" }).click();
	await page.waitForURL("**/library/apart/1.1.0/edit/questions");
	await expect.poll(() => wording(page).inputValue()).toBe("Mine, kept apart");
	await expect
		.poll(() => wordsSaved({ ...definition, version: "1.1.0" }))
		.toBe("Mine, kept apart");
	const { content } = await savedDraft(person, definition);
	expect(content.title.en).toBe("Theirs");
});

it("asks to sign in again over the page, and saves what was typed", async () => {
	const definition = await draft("ends");
	const own = new Person(app);
	await own.signIn("owner@example.org");
	const { page } = await openDesigner(site, definition, { by: own });
	await own.call("DELETE", "/session");
	await wording(page).fill("Typed as the session ended");
	const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
	await dialog.waitFor();
	await page.getByText("Not saved: sign in to go on").waitFor();
	await dialog.getByLabel("Password", { exact: true }).fill(password);
	await dialog.getByRole("button", { name: "Sign in" }).click();
	await dialog.waitFor({ state: "hidden" });
	expect(await wording(page).inputValue()).toBe("Typed as the session ended");
	await isSaved(page);
	await expect
		.poll(() => wordsSaved(definition))
		.toBe("Typed as the session ended");
});

it("says where JSON is wrong, and applies it as one step once it is right", async () => {
	const definition = await draft("written");
	const { page } = await openDesigner(site, definition, { part: "json" });
	const text = page.getByRole("textbox", { name: "The whole definition" });
	const before = await text.inputValue();
	const apply = page.getByRole("button", { name: "Apply", exact: true });
	await text.fill(before.replace('"id": "written",', '"id": "written"'));
	await apply.click();
	await page.getByText("A comma or } is missing here").waitFor();
	await page.getByRole("button", { name: "Line 3, column 3" }).click();
	await expect
		.poll(() => text.evaluate((it) => it === document.activeElement))
		.toBe(true);
	await expectAccessible(page);

	await text.fill(before.replace('"topic": {', '"about": {'));
	await apply.click();
	await page.getByText("/items/0/topic", { exact: true }).waitFor();
	expect(
		await page
			.getByRole("button", { name: "Undo", exact: true })
			.getAttribute("aria-disabled"),
	).toBe("true");

	await text.fill(before.replace('"1.0.0"', '"9.9.9"'));
	await apply.click();
	await page.getByText("The version of a draft is fixed").waitFor();

	await text.fill(before.replace("Waiting well", "Waiting better"));
	await apply.click();
	await heading(page, "Waiting better").waitFor();
	await isSaved(page);
	await page.getByRole("button", { name: "Undo: Apply the JSON" }).click();
	await heading(page, "Waiting well").waitFor();
	await expect.poll(() => text.inputValue()).toBe(before);
});

it("shows a draft that is no definition as JSON alone, until it is one", async () => {
	const definition = await draft("broken");
	await person.call("PUT", draftPath(definition), {
		content: { id: "broken", version: "1.0.0" },
		revision: 1,
	});
	const { page } = await openDesigner(site, definition);
	await page.getByText("This draft lacks parts").waitFor();
	await expectAccessible(page);
	await page
		.getByRole("textbox", { name: "The whole definition" })
		.fill(JSON.stringify(definition));
	await page.getByRole("button", { name: "Apply", exact: true }).click();
	await page.getByRole("heading", { name: "Question 1" }).waitFor();
});

/** Somebody else of the same organisation. */
async function colleague(): Promise<Person> {
	const { body } = await person.get<{ name: string }>("/organisation");
	return await signUp(app, "colleague@example.org", body.name);
}
