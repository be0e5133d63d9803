import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { widths } from "../support/browser.ts";
import { readSav } from "../support/sav.ts";
import {
	expectAccessible,
	expectNoSidewaysScrolling,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const { path, surveys } = await sampleOf(person);
const survey = surveys.find(({ title }) => title === "Seeing my record online");

it("offers each format with what it is for; what was chosen is in the file", async () => {
	const { page, faults } = await newMemberPage(site, person);
	await page.goto(`${path}/surveys/${survey?.id}/exports`);
	await page.getByRole("heading", { name: "Responses", exact: true }).waitFor();
	await expectAccessible(page);
	const [first] = survey?.waves ?? [];
	await page.getByLabel("Wave").selectOption(first?.key ?? "");
	const downloading = page.waitForEvent("download");
	await page.getByRole("link", { name: "SPSS (SAV)" }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe(
		"synthetic-seeing-my-record-online-responses.sav",
	);
	const { cases } = await readSav(await readFile(await download.path()));
	expect(cases.length).toBeGreaterThan(10);
	expect(new Set(cases.map(({ wave }) => wave))).toEqual(new Set([first?.key]));
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectNoSidewaysScrolling(page);
	}
	expect(faults).toEqual([]);
});
