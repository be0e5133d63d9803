import { expect, it } from "vitest";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const { path } = await sampleOf(person);
for (let ward = 0; ward < 60; ward += 1)
	await person.make(`${path}/sites`, { name: `Ward ${ward}` });

it("tells what happened in a project, page by page, and finds what is looked for", async () => {
	const { page, faults } = await newMemberPage(site, person);
	await page.goto(path);
	await page.getByRole("link", { name: "Audit", exact: true }).click();
	await heading(page, "Audit").waitFor();
	await page.getByText("owner@example.org added site “Ward 59”").waitFor();
	await expectAccessible(page);

	await page.getByRole("button", { name: "Older" }).click();
	await page.getByText("loaded the synthetic sample project").waitFor();
	await page.getByRole("button", { name: "Newest" }).click();
	await page.getByText("“Ward 59”").waitFor();

	await page.getByLabel("Action, id or detail").fill("sample.load");
	await page.getByRole("button", { name: "Show" }).click();
	await page.getByText("loaded the synthetic sample project").waitFor();
	await expect.poll(() => page.getByRole("row").count()).toBe(2);
	await expect.poll(() => new URL(page.url()).search).toBe("?text=sample.load");

	await page.getByLabel("Action, id or detail").fill("nothing like it");
	await page.getByRole("button", { name: "Show" }).click();
	await heading(page, "Audit").waitFor();
	await page.getByText("No entry fits").waitFor();
	await expectAccessible(page);
	expect(faults).toEqual([]);
});

it("gives what is shown as a file, and the export an entry", async () => {
	const { page } = await newMemberPage(site, person);
	await page.goto(`${path}/audit?text=sample.load`);
	const coming = page.waitForEvent("download");
	await page.getByRole("link", { name: "Export (CSV)" }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^waymark-audit-.*\.csv$/);
	await file.path();
	await page.goto(`${path}/audit`);
	await page.getByText("exported the audit as CSV").waitFor();
});

it("shows an owner the organisation's audit", async () => {
	const { page, faults } = await newMemberPage(site, person);
	await page.goto("/projects");
	await page.getByRole("link", { name: "Organisation audit" }).click();
	await heading(page, "Audit of the organisation").waitFor();
	await page.getByText("owner@example.org set this installation up").waitFor();
	const coming = page.waitForEvent("download");
	await page.getByRole("link", { name: "Download the witness" }).click();
	expect((await coming).suggestedFilename()).toMatch(/witness-.*\.jsonl$/);
	await expectAccessible(page);
	expect(faults).toEqual([]);
});
