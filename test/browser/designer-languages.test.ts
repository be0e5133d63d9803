import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { addLanguage } from "#instruments/translations/languages.ts";
import { translationsOf } from "#instruments/translations/translations-of.ts";
import { widths } from "../support/browser.ts";
import {
	isSaved,
	openDesigner,
	openDesignerSite,
	savedDraft,
	waitingRoom,
} from "./designer-site.ts";
import { expectAccessible, heading } from "./studio-site.ts";

const site = await openDesignerSite();
const { person } = site;

const welcome = "/items/welcome/text";

/** A draft whose texts are all missing in these languages. */
async function draft(id: string, languages: readonly string[] = []) {
	const definition = languages.reduce(addLanguage, waitingRoom(id));
	await person.make("/instruments", waitingRoom(id));
	if (languages.length > 0)
		await person.call("PUT", `/instruments/${id}/versions/1.0.0/draft`, {
			content: definition,
			revision: 1,
		});
	return definition;
}

const open = (definition: Instrument, width?: number) =>
	openDesigner(site, definition, {
		part: "languages",
		...(width && { width }),
	});

const field = (page: Page, name: string | RegExp) =>
	page.getByRole("textbox", { name });
const button = (page: Page, name: string | RegExp) =>
	page.getByRole("button", { name });
const row = (page: Page, place: string) =>
	page.getByRole("listitem").filter({
		has: page.getByRole("heading", { name: place, exact: true }),
	});

/** Saves a file of the texts, as a translator is sent it. */
async function download(page: Page, kind: "XLIFF" | "CSV"): Promise<string> {
	const downloading = page.waitForEvent("download");
	await button(page, new RegExp(`^${kind} ?, All`)).click();
	return await readFile(await (await downloading).path(), "utf8");
}

async function takeBack(page: Page, name: string, text: string | Buffer) {
	await page.getByLabel("A translated file").setInputFiles({
		name,
		mimeType: "application/octet-stream",
		buffer: Buffer.from(text),
	});
}

it("begins with no translation, and adds a language of the list or by its tag", async () => {
	const definition = await draft("begins");
	const { page, faults } = await open(definition);
	await page.getByText("There is no translation yet").waitFor();
	await expectAccessible(page);
	await page.getByLabel("Translate into").selectOption("other");
	await field(page, "Its tag").fill("not a tag");
	await button(page, "Add the language").click();
	await page.getByText("Give the tag of a language").waitFor();
	await expectAccessible(page);
	await field(page, "Its tag").fill("yo");
	await button(page, "Add the language").click();
	await page.getByText("0 of 14 texts are ready").waitFor();
	await button(page, /^Yoruba/).waitFor();
	await page.getByLabel("Translate into").selectOption("ar");
	await button(page, "Add the language").click();
	await expect
		.poll(() => button(page, /^Arabic/).getAttribute("aria-pressed"))
		.toBe("true");
	await isSaved(page);
	const { content } = await savedDraft(person, definition);
	expect(content.languages).toEqual(["en", "yo", "ar"]);
	await button(page, "Take out Yoruba").click();
	await page.getByText("Yoruba and its texts are taken out.").waitFor();
	await page.getByRole("button", { name: "Undo", exact: true }).click();
	await button(page, /^Yoruba/).waitFor();
	expect(faults).toEqual([]);
});

it("is written and reviewed by two people, and asks again when the source changes", async () => {
	const definition = await draft("two-people", ["cy", "ar"]);
	const { page, faults } = await open(definition);
	await field(page, "Welsh of Question 1: wording").fill("Oedd croeso i chi?");
	const first = row(page, "Question 1: wording");
	await first.getByText("To review").waitFor();
	await first.getByText("translated by Test Owner").waitFor();
	await first.getByRole("button", { name: /^Mark as reviewed/ }).click();
	await page.getByText("1 text left: Test Owner translated it").waitFor();
	await field(page, /^Reviewed by/).fill("Somebody Else");
	await first.getByRole("button", { name: /^Mark as reviewed/ }).click();
	await first.getByText("● Reviewed").waitFor();
	await first.getByText("reviewed by Somebody Else").waitFor();
	await expectAccessible(page);

	await page.getByRole("link", { name: "Questions", exact: true }).click();
	await page
		.getByRole("textbox", { name: "Wording", exact: true })
		.fill("Were you made welcome?");
	await page.getByRole("link", { name: "Languages", exact: true }).click();
	await first.getByText("Stale").waitFor();
	await first.getByText("What it translated").click();
	await first.getByText("Did you feel welcome?").waitFor();
	await expectAccessible(page);
	await first.getByRole("button", { name: /^It still says the same/ }).click();
	await first.getByText("● Reviewed").waitFor();

	await field(page, "Welsh of Title").fill("Aros yn dda");
	await page.keyboard.press("Control+z");
	await expect.poll(() => field(page, "Welsh of Title").inputValue()).toBe("");
	await isSaved(page);
	const { content } = await savedDraft(person, definition);
	expect(content.translations?.cy).toEqual({
		[welcome]: {
			of: "Were you made welcome?",
			text: "Oedd croeso i chi?",
			method: "person",
			translator: "Test Owner",
			reviewer: "Somebody Else",
		},
	});
	expect(faults).toEqual([]);
});

it("shows what is asked for, by state and by words", async () => {
	const definition = await draft("filters", ["cy"]);
	const { page } = await open(definition);
	await field(page, "Welsh of Question 2: topic").fill("Amser aros");
	await row(page, "Question 2: topic").getByText("To review").waitFor();
	await button(page, /To review 1/).click();
	await page.getByText("1 text shown").waitFor();
	await button(page, /^All 14/).click();
	await page.getByRole("searchbox", { name: "Find a text" }).fill("how long");
	await page.getByText("2 texts shown").waitFor();
	await page.getByRole("searchbox", { name: "Find a text" }).fill("aros");
	await page.getByText("1 text shown").waitFor();
	await page.getByRole("searchbox", { name: "Find a text" }).fill("zebra");
	await page.getByText("No text fits").waitFor();
	await expectAccessible(page);
});

it("goes to a translator as XLIFF and as CSV and comes back, and undo takes a file back whole", async () => {
	const definition = await draft("exchange", ["cy"]);
	const { page, faults } = await open(definition);
	await page.getByText("Send to a translator").click();
	const xliff = await download(page, "XLIFF");
	await takeBack(
		page,
		"back.xlf",
		xliff.replace(
			/<source>Did you feel welcome\?<\/source><target state="needs-translation">/,
			'<source>Did you feel welcome?</source><target state="translated">Oedd <g id="1">croeso</g> i chi?',
		),
	);
	await page.getByText("1 translation taken, to be reviewed.").waitFor();
	await page.getByText("13 have no translation in the file").waitFor();
	await page.getByText("1 inline codes").waitFor();
	await expectAccessible(page);
	expect(await field(page, "Welsh of Question 1: wording").inputValue()).toBe(
		"Oedd croeso i chi?",
	);

	const csv = await download(page, "CSV");
	const lines = csv.trim().split("\r\n");
	expect(lines).toHaveLength(15);
	const filled = lines
		.map((line) => line.replace(/""$/, '"Yn Gymraeg"'))
		.join("\r\n");
	await takeBack(page, "back.csv", filled);
	await page.getByText("13 translations taken, to be reviewed.").waitFor();
	await page.getByText("1 are as before.").waitFor();
	await button(page, /^Undo: Take 13 translations/).click();
	await page
		.getByText("1 of 14")
		.or(page.getByText("Missing 13"))
		.first()
		.waitFor();
	await expect
		.poll(() => field(page, "Welsh of Question 1: wording").inputValue())
		.toBe("Oedd croeso i chi?");
	await expect.poll(() => field(page, "Welsh of Title").inputValue()).toBe("");

	await takeBack(page, "back.csv", filled);
	await page.getByText("13 translations taken").waitFor();
	await field(page, /^Reviewed by/).fill("Somebody Else");
	await button(page, "Mark all 14 shown as reviewed").click();
	await page.getByText("All 14 texts are ready").waitFor();
	await page.getByRole("link", { name: "No faults" }).waitFor();
	await isSaved(page);
	const { content } = await savedDraft(person, definition);
	expect(translationsOf(content, "cy").map(({ progress }) => progress)).toEqual(
		Array(14).fill("reviewed"),
	);
	expect(faults).toEqual([]);
});

it("refuses what is no translation of this, and says what to do", async () => {
	const definition = await draft("refuses", ["cy", "ar"]);
	const { page } = await open(definition);
	await page.getByText("Send to a translator").click();
	const welsh = await download(page, "XLIFF");
	const refusals: [string, string | Buffer, string][] = [
		["list.csv", "a,b\r\n1,2\r\n", "needs the headings path, source"],
		["list.csv", Buffer.from([0x70, 0xe9, 0x0a]), "not in UTF-8"],
		["page.xlf", "<html></html>", "not an XLIFF file"],
		["half.xlf", "<xliff><file>", "cannot be read as XML"],
		["dtd.xlf", "<!DOCTYPE xliff><xliff/>", "declares a document type"],
		[
			"arabic.xlf",
			welsh.replace('target-language="cy"', 'target-language="ar"'),
			"The file is in Arabic, and this is Welsh.",
		],
	];
	for (const [name, text, words] of refusals) {
		await takeBack(page, name, text);
		await page.getByText(words).waitFor();
		await page.getByText("Nothing was taken.").waitFor();
	}
	await expectAccessible(page);
	await page.getByText("0 of 14 texts are ready").first().waitFor();
});

it("shows both languages side by side, the one from right to left", async () => {
	const definition = await draft("beside", ["ar"]);
	const { page, faults } = await open(definition);
	await field(page, "Arabic of Question 1: wording").fill("هل شعرت بالترحيب؟");
	await page.getByText("See both languages side by side").click();
	const side = (name: string) =>
		page.frameLocator(`iframe[title$="phone, ${name}"]`);
	const asked = (name: string) => side(name).getByRole("heading", { level: 1 });
	await asked("English").filter({ hasText: "Did you feel welcome?" }).waitFor();
	await asked("Arabic").filter({ hasText: "هل شعرت بالترحيب؟" }).waitFor();
	await expect
		.poll(() => side("Arabic").locator("html").getAttribute("dir"))
		.toBe("rtl");
	await field(page, "Arabic of Question 1: wording").fill("هل رُحّب بك؟");
	await asked("Arabic").filter({ hasText: "هل رُحّب بك؟" }).waitFor();
	await side("English").getByText("Fully").waitFor();
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
	expect(faults).toEqual([]);
});

it("leads from what stops publishing to the very text, in its language", async () => {
	const definition = await draft("leads", ["cy", "ar"]);
	const { page } = await open(definition);
	await field(page, "Welsh of Question 2: wording").fill("Faint o amser?");
	await row(page, "Question 2: wording").getByText("To review").waitFor();
	await page.getByRole("link", { name: "Check", exact: true }).click();
	const finding = (text: string) =>
		page.getByRole("listitem").filter({ hasText: text }).first();
	const focused = () =>
		page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
	const unreviewed = finding("Nobody has reviewed this text");
	await unreviewed.getByText("Welsh, Question 2: wording").waitFor();
	await unreviewed.getByRole("button", { name: "Go there" }).click();
	await expect.poll(focused).toBe("Welsh of Question 2: wording");
	await page.getByRole("link", { name: "Check", exact: true }).click();
	await finding('missing in "ar"')
		.getByRole("button", { name: "Go there" })
		.click();
	await expect.poll(focused).toMatch(/^Arabic of /);
	await isSaved(page);

	await page.goto("/library/leads/1.0.0/publish");
	await heading(page, "Publish").waitFor();
	await page
		.getByRole("listitem")
		.filter({ hasText: 'missing in "ar"' })
		.filter({ hasText: "/items/1/text/ar" })
		.getByRole("link")
		.click();
	await expect.poll(focused).toBe("Arabic of Question 2: wording");
});

it("is worked with the keyboard alone", async () => {
	const definition = await draft("keyboard");
	const { page } = await open(definition);
	await page.getByLabel("Translate into").focus();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await button(page, /^Welsh/).waitFor();
	await field(page, "Welsh of Question 1: topic").focus();
	await page.keyboard.insertText("Croeso");
	await page.keyboard.press("Tab");
	await page.keyboard.insertText("Rhywbeth");
	const focused = () =>
		page.evaluate(() => document.activeElement?.textContent ?? "");
	await row(page, "Question 1: topic").getByText("To review").waitFor();
	await page.keyboard.press("Shift+Tab");
	await expect.poll(focused).toContain("Mark as reviewed");
	await page.keyboard.press("Enter");
	await page.getByText("1 text left").waitFor();
	await page.keyboard.press("Control+z");
	await page.keyboard.press("Control+z");
	const topic = field(page, "Welsh of Question 1: topic");
	await expect.poll(() => topic.inputValue()).toBe("");
});

it("keeps the row that is worked on, also where it no longer fits the filter", async () => {
	const definition = await draft("kept", ["cy"]);
	const { page } = await open(definition);
	await button(page, /Missing \d+/).click();
	const topic = field(page, "Welsh of Question 1: topic");
	await topic.click();
	await page.keyboard.type("Croe");
	await row(page, "Question 1: topic").getByText("To review").waitFor();
	await page.keyboard.type("so");
	await expect.poll(() => topic.inputValue()).toBe("Croeso");
	await row(page, "Question 1: topic").getByText("To review").waitFor();
	await isSaved(page);
	await button(page, /Missing \d+/).click();
	await expect.poll(() => topic.count()).toBe(0);
});

it("looks well at every width", async () => {
	const definition = await draft("widths", ["cy", "ar"]);
	const { page, faults } = await open(definition);
	await button(page, /^Arabic/).click();
	await field(page, "Arabic of Question 1: wording").fill("هل شعرت بالترحيب؟");
	await row(page, "Question 1: wording").getByText("To review").waitFor();
	await page.getByText("Send to a translator").click();
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
	expect(faults).toEqual([]);
});

it("stays usable with three hundred questions", async () => {
	const [first] = waitingRoom("any").items;
	if (!first) throw new Error("The sample has no question.");
	const items = Array.from({ length: 300 }, (_, i) => ({
		...first,
		id: `q${i + 1}`,
		topic: { en: `Topic ${i + 1}` },
		text: { en: `What about thing ${i + 1}?` },
	}));
	const long = waitingRoom("long", { items, scales: [], examples: [] });
	await person.make("/instruments", long);
	const { page, faults } = await open(long);
	await button(page, "Add the language").click();
	await field(page, "Welsh of Question 300: wording").fill("Beth am y peth?");
	await row(page, "Question 300: wording").getByText("To review").waitFor();
	await page.getByRole("searchbox", { name: "Find a text" }).fill("thing 299");
	await page.getByText("1 text shown").waitFor();
	expect(faults).toEqual([]);
});
