import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { v4 as newId } from "uuid";
import { expect, it } from "vitest";
import consultation from "#instruments/library/consultation-relationship.json" with {
	type: "json",
};
import { submission } from "../support/field.ts";
import { Person, password } from "../support/person.ts";
import {
	email,
	expectAccessible,
	goLiveByHand,
	heading,
	newPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const { page, faults } = await newPage(site);

const items = [
	"at_ease",
	"own_account",
	"attention",
	"whole_life",
	"worries",
	"kindness",
	"encouragement",
	"plain_words",
	"self_care",
	"shared_decision",
];

/** Answers the questionnaire of a link as a respondent's device would. */
async function answer(url: string, code: number) {
	const token = url.split("/").at(-1);
	const answers = Object.fromEntries(items.map((item) => [item, code]));
	const { status } = await new Person(site.app).call(
		"PUT",
		`/collect/${token}/responses/${newId()}`,
		submission(answers),
	);
	expect(status).toBe(201);
}

/** Makes personal links for a wave, and gives their addresses from the file that is sent out. */
async function personalLinks(wave: string): Promise<string[]> {
	await page.getByRole("link", { name: "Links", exact: true }).first().click();
	await page.getByLabel("Wave", { exact: true }).selectOption({ label: wave });
	await page.getByRole("button", { name: "Make 3 links" }).click();
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download as CSV" }).click();
	const lines = await linesOf(await (await downloading).createReadStream());
	expect(lines.shift()).toBe("participant,wave,url");
	const rows = lines.map((line) => line.split(","));
	expect(rows.map(([code]) => code).sort()).toEqual(["HD-1", "HD-2", "HD-3"]);
	expect(new Set(rows.map(([, title]) => title))).toEqual(new Set([wave]));
	await page.getByRole("button", { name: "Done with these" }).click();
	return rows.map(([, , url]) => url ?? "");
}

async function linesOf(file: Readable): Promise<string[]> {
	return (await text(file)).trim().split("\r\n");
}

it("sets an empty installation up", async () => {
	await page.goto("/");
	await heading(page, "Set up Waymark").waitFor();
	await expectAccessible(page);
	await page.getByLabel("Set-up code").fill((await site.app.setupCode()) ?? "");
	await page.getByLabel("Organisation").fill("Test organisation");
	await page.getByLabel("Your name").fill("Test Owner");
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByLabel(/Load the sample project/).uncheck();
	await page.getByRole("button", { name: "Set up" }).click();
	await heading(page, "Projects").waitFor();
	await page.getByRole("heading", { name: "Begin with a project" }).waitFor();
	await expectAccessible(page);
});

it("makes a project and its participants", async () => {
	await page.getByRole("link", { name: "New project" }).click();
	await page.getByLabel("Name").fill("Shared care");
	await page.getByRole("button", { name: "Make project" }).click();
	await heading(page, "Shared care").waitFor();
	await goLiveByHand(page);
	await page.getByRole("link", { name: "Participants" }).click();
	await page.getByLabel("Codes").fill("HD-1\nHD-2\nHD-3");
	await page.getByRole("button", { name: "Add 3 participants" }).click();
	await page.getByText("3 participants added.").waitFor();
	await page.getByLabel("Codes").fill("HD-3, HD-3");
	await page.getByRole("button", { name: "Add", exact: true }).click();
	await page.getByText(/1 code was there already: HD-3/).waitFor();
	await expectAccessible(page);
});

it("goes from an instrument in the library to a survey", async () => {
	await page.getByRole("link", { name: "Library" }).click();
	await page.getByRole("searchbox", { name: "Search" }).fill("consultation");
	await page
		.getByRole("link", { name: "Consultation relationship questionnaire" })
		.click();
	await heading(page, "Consultation relationship questionnaire").waitFor();
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download JSON" }).click();
	const file = await text(await (await downloading).createReadStream());
	expect(JSON.parse(file)).toEqual(consultation);
	await page.getByRole("link", { name: "Use in a project" }).click();
	await heading(page, "New survey").waitFor();
	await page.getByLabel("Title").fill("How was your dialysis session?");
	await page.getByLabel("Before and after a change").check();
	await page.getByLabel(/^Confidential by participant/).check();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Make the survey" }).click();
	await heading(page, "Links").waitFor();
	await expectAccessible(page);
});

it("prints a poster whose address is shown this once", async () => {
	await page.getByLabel("Poster or message").check();
	await page.getByRole("button", { name: "Make link" }).click();
	await page.getByRole("heading", { name: "New links" }).waitFor();
	await page.getByRole("link", { name: "Poster to print" }).click();
	const poster = page.getByRole("article", { name: "Poster" });
	await poster.getByText("How was your dialysis session?").waitFor();
	await poster.getByRole("img", { name: /QR code/ }).waitFor();
	const address = poster.getByText(`${site.address.slice(7)}/r/`);
	const groups = await address.locator("span").allTextContents();
	expect(groups.map(({ length }) => length)).toEqual([...Array(8).fill(4), 2]);
	const copied = await address.evaluate((element) => {
		getSelection()?.selectAllChildren(element);
		return getSelection()?.toString();
	});
	expect(copied).toBe(`${site.address.slice(7)}/r/${groups.join("")}`);
	await expectAccessible(page);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
	await page.reload();
	await heading(page, "This poster's address is not kept").waitFor();
	await expectAccessible(page);
});

it("follows answers as they come in, then says what changed", async () => {
	await page.getByRole("link", { name: "Make a new link" }).click();
	for (const [index, url] of (await personalLinks("Baseline")).entries())
		await answer(url, 2 + (index % 2));
	await page.getByRole("link", { name: "Collection" }).first().click();
	await page.getByText("3 responses so far, 3 of them today.").waitFor();

	for (const url of await personalLinks("Follow-up")) await answer(url, 5);
	await page.getByRole("link", { name: "Collection" }).first().click();
	await page.getByText("6 responses so far, 6 of them today.").waitFor();
	const baseline = page.getByRole("row", { name: /^Baseline/ });
	await expect
		.poll(() => baseline.getByRole("cell").allTextContents())
		.toEqual(expect.arrayContaining(["3", "100 %"]));
	await expectAccessible(page);

	await page.getByRole("link", { name: "Summary" }).first().click();
	await page.getByText(/^Among the 3 people who answered both times/).waitFor();
	await page.getByRole("img", { name: /3 rose, 0 fell/ }).waitFor();
	await expectAccessible(page);
});

it("withdraws a link, and offers a new one like it", async () => {
	await page.getByRole("link", { name: "Links", exact: true }).first().click();
	const row = page.getByRole("row", { name: /^Poster or message/ });
	await row.getByRole("button", { name: /^Withdraw/ }).click();
	await page.getByRole("button", { name: "Keep it" }).click();
	await row.getByText("Live").waitFor();
	await row.getByRole("button", { name: /^Withdraw/ }).click();
	await page.getByRole("button", { name: "Withdraw it" }).click();
	await row.getByText("Withdrawn").waitFor();
	await page.getByRole("link", { name: "Collection" }).first().click();
	await heading(page, "Collection").waitFor();
	await page.getByRole("button", { name: "Make a new one like it" }).click();
	await heading(page, "Links").waitFor();
	await expect
		.poll(() => page.getByLabel("Poster or message").isChecked())
		.toBe(true);
});

it("changes when a wave is open, and takes it back", async () => {
	await page.getByRole("link", { name: "Collection" }).first().click();
	const row = page.getByRole("row", { name: /^Baseline/ });
	await row.getByRole("button", { name: /^Change/ }).click();
	const dialog = page.getByRole("dialog", { name: "When Baseline is open" });
	await dialog.getByLabel(/^Closes/).fill("2026-01-01T09:00");
	await dialog.getByLabel(/^Opens/).fill("2026-02-01T09:00");
	await dialog.getByRole("button", { name: "Change" }).click();
	await dialog.getByRole("alert").waitFor();
	await dialog.getByLabel(/^Opens/).fill("");
	await dialog.getByRole("button", { name: "Change" }).click();
	await row.getByText(/^Closed since 1 Jan 2026/).waitFor();
	await page.getByRole("button", { name: "Undo" }).click();
	await row.getByText("Open", { exact: true }).waitFor();
});

it("met no fault of its own on the way", () => {
	expect(faults).toEqual([]);
});
