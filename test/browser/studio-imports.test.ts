import { expect, it } from "vitest";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { widths } from "../support/browser.ts";
import { publish } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const { page, faults } = await newMemberPage(site, person);

const questionnaire = {
	resourceType: "Questionnaire",
	status: "active",
	title: "Tea round",
	item: [
		{
			linkId: "tea",
			type: "boolean",
			text: "Was there tea?",
			extension: [{ url: "http://example.org/glow", valueBoolean: true }],
		},
		{ linkId: "scan", type: "attachment", text: "A picture of the cup" },
		{ linkId: "more", type: "text", text: "What would be better?" },
	],
};

async function choose(name: string, content: string) {
	await page.getByLabel("File", { exact: true }).setInputFiles({
		name,
		mimeType: "application/octet-stream",
		buffer: Buffer.from(content),
	});
}

async function expectFitting() {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
}

it("says why a file cannot be read, and stores nothing", async () => {
	await page.goto("/library");
	await page.getByRole("link", { name: "Import", exact: true }).click();
	await heading(page, "Import a questionnaire").waitFor();
	await expectFitting();
	await choose("tea.json", JSON.stringify(questionnaire).slice(0, 100));
	await page.getByText("breaks off before its end").waitFor();
	await expectFitting();
});

it("shows what was understood, lost and changed, and the questions", async () => {
	await choose("tea.json", JSON.stringify(questionnaire));
	await page
		.getByText("FHIR R4 Questionnaire (JSON), with 2 questions")
		.waitFor();
	await page
		.getByRole("cell", { name: /http:\/\/example.org\/glow/ })
		.waitFor();
	await page.getByRole("cell", { name: /A picture of the cup/ }).waitFor();
	await page.getByText("No rule is broken.").waitFor();
	await page.getByText("Was there tea?").first().waitFor();
	await expectFitting();
});

it("reads the file anew in another language", async () => {
	await page.getByLabel("Language").selectOption("cy");
	await page.getByText("Languages: cy.").waitFor();
	await page.getByLabel("Language").selectOption("en");
	await page.getByText("Languages: en.").waitFor();
});

it("makes a draft by keyboard alone, and goes on in the designer", async () => {
	await page.getByLabel("Title", { exact: true }).fill("Our tea round");
	await page.getByLabel("Id", { exact: true }).fill("our-tea");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/library/our-tea/1.0.0/edit**");
	const { body } = await person.get<{ content: { title: object } }>(
		"/instruments/our-tea/versions/1.0.0/draft",
	);
	expect(body.content.title).toEqual({ en: "Our tea round" });
});

it("tells what an export would lose before it is downloaded", async () => {
	await publish(person, sampleInstrument());
	await page.goto("/library/sample/1.0.0");
	await page.getByLabel("For", { exact: true }).selectOption("fhir");
	await page.getByText("would be lost or changed").waitFor();
	await expectFitting();
	const download = page.waitForEvent("download");
	await page.getByRole("link", { name: /Download FHIR/ }).click();
	expect((await download).suggestedFilename()).toBe("sample-1.0.0-fhir.json");
	await page.getByLabel("For", { exact: true }).selectOption("surveyjs");
	await page.getByLabel("Language of the file").selectOption("cy");
	await page.getByRole("link", { name: /Download SurveyJS/ }).waitFor();
	expect(faults).toEqual([]);
});
