import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
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
const { path, surveys } = await sampleOf(person);

async function openSummary(title: string, colorScheme: "light" | "dark") {
	const visitor = await newMemberPage(site, person, {
		colorScheme,
		permissions: ["clipboard-read", "clipboard-write"],
	});
	const survey = surveys.find((each) => each.title === title);
	await visitor.page.goto(`${path}/surveys/${survey?.id}/summary`);
	await visitor.page.locator("figure").first().waitFor();
	return visitor;
}

async function download(page: Page, name: RegExp): Promise<Buffer> {
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name }).first().click();
	return await readFile(await (await downloading).path());
}

it("says first what changed among linked people, then shows each of them", async () => {
	const { page, faults } = await openSummary(
		"Seeing my record online",
		"light",
	);
	await page
		.getByText(
			/^Among the \d+ people who answered both times, .* on a scale from 0 to 100\.$/,
		)
		.waitFor();
	await page.getByRole("img", { name: /\d+ rose, \d+ fell/ }).waitFor();
	for (const name of ["Mean change", "Hedges g av", "Wilcoxon V"])
		await expect
			.poll(() => page.getByRole("rowheader", { name }).isVisible())
			.toBe(true);
	await page.getByText(/cannot be joined to a person/).waitFor();

	await page
		.getByRole("heading", { name: /^Exploratory: 8 more scores/ })
		.click();
	await page.getByRole("heading", { name: /^Question by question/ }).click();
	await expect.poll(() => page.locator("figure").count()).toBeGreaterThan(30);
	await expectAccessible(page);
	expect(faults).toEqual([]);
});

it("compares groups where nobody is linked, and says why a measure of change has no before and after", async () => {
	const { page } = await openSummary("Group antenatal sessions", "light");
	await page.getByText(/The change of a change means nothing/).waitFor();
	await page
		.getByRole("img", { name: /scored, mean/ })
		.first()
		.waitFor();
	expect(await page.getByRole("rowheader", { name: "Pairs" }).count()).toBe(0);
	await expect
		.poll(() =>
			page.getByRole("rowheader", { name: "Mann-Whitney U" }).isVisible(),
		)
		.toBe(true);
});

it("follows the choice of waves and site, and keeps it in the address", async () => {
	const { page } = await openSummary("How we handled your complaint", "light");
	const before = await page.locator(".finding").textContent();
	await page.getByLabel("From", { exact: true }).selectOption({ index: 1 });
	await expect
		.poll(() => page.locator(".finding").textContent())
		.not.toBe(before);
	const after = await page.locator(".finding").textContent();
	await page.reload();
	await expect.poll(() => page.locator(".finding").textContent()).toBe(after);
	const chosen = await page.getByLabel("To", { exact: true }).inputValue();
	await page.getByLabel("From", { exact: true }).selectOption(chosen);
	await expect
		.poll(() => page.getByLabel("To", { exact: true }).inputValue())
		.not.toBe(chosen);
});

it("sorts a table by each column and back, and copies it for a spreadsheet", async () => {
	const { page } = await openSummary("Seeing my record online", "light");
	await page.getByText("Figures as a table").first().click();
	const table = page.getByRole("region", { name: /: pairs$/ });
	const column = table.getByRole("columnheader", { name: "Change" });
	const changes = async () =>
		(await table.locator("tbody td:nth-child(3)").allTextContents()).map(
			(text) => Number(text.replace("\u2212", "-")),
		);
	await column.getByRole("button").click();
	await expect.poll(() => column.getAttribute("aria-sort")).toBe("ascending");
	const ascending = await changes();
	expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
	await column.getByRole("button").click();
	await expect.poll(changes).toEqual(ascending.toSorted((a, b) => b - a));
	await page.getByRole("button", { name: "Copy table" }).first().click();
	await page.getByText("Copied. Paste it into a spreadsheet.").waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split("\n")[0]).toBe("Baseline\tFollow-up\tChange\tPeople");
});

it("gives each picture as SVG and PNG on white paper, with all it rests on, also from a dark screen", async () => {
	const { page } = await openSummary("Seeing my record online", "dark");
	const svg = (await download(page, /^Save SVG/)).toString();
	const words = await page.evaluate((source) => {
		const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
		return parsed.documentElement.textContent ?? "";
	}, svg);
	expect(words).toMatch(/Overall relationship rose by [\d.]+ points/);
	expect(words).toMatch(
		/n = \d+ people .*95 % interval.*as of .*Synthetic data\./,
	);
	expect(svg).not.toContain("var(");
	expect(svg).toMatch(
		/<rect width="880" height="\d+" fill="rgb\(255, 255, 255\)"/,
	);

	const png = await download(page, /^Save PNG/);
	expect(png.subarray(1, 4).toString()).toBe("PNG");
	expect(png.readUInt32BE(16)).toBe(2 * 880);
	const corner = await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = document.createElement("canvas");
		const context = canvas.getContext("2d");
		context?.drawImage(image, 0, 0);
		return [...(context?.getImageData(2, 2, 1, 1).data ?? [])];
	}, png.toString("base64"));
	expect(corner).toEqual([255, 255, 255, 255]);
});

it("gives the answers and their codebook as files", async () => {
	const { page } = await openSummary("Seeing my record online", "light");
	for (const [name, column] of [
		["Responses (CSV)", "power_1"],
		["Codebook (CSV)", "column"],
	] as const) {
		const downloading = page.waitForEvent("download");
		await page.getByRole("link", { name }).click();
		const file = await readFile(await (await downloading).path(), "utf8");
		expect(file.split("\r\n")[0]).toContain(column);
	}
});

it("prints without navigation, with what it is about", async () => {
	const { page } = await openSummary("Seeing my record online", "light");
	await page.emulateMedia({ media: "print" });
	await expect
		.poll(() => page.getByRole("navigation", { name: "Main" }).isVisible())
		.toBe(false);
	await expect
		.poll(() => page.locator(".print-only").textContent())
		.toMatch(
			/Seeing my record online.*Records access relationship questionnaire 1\.0\.0.*Synthetic data/,
		);
	await expect
		.poll(() => page.getByRole("button", { name: "Print" }).isVisible())
		.toBe(false);
});

it("says when the figures cannot be had, and shows them when they can", async () => {
	const { page, context } = await openSummary(
		"How we handled your complaint",
		"light",
	);
	await context.setOffline(true);
	await page.getByLabel("From", { exact: true }).selectOption({ index: 1 });
	await heading(page, "The server cannot be reached").waitFor();
	await context.setOffline(false);
	await page.getByRole("button", { name: "Try again" }).click();
	await page.locator("figure").first().waitFor();
	await expect
		.poll(() => page.getByLabel("From", { exact: true }).inputValue())
		.toBe(
			surveys.find(({ title }) => title === "How we handled your complaint")
				?.waves[1]?.key,
		);
});

it("keeps what it showed of collection while the network is away, and says how old it is", async () => {
	const { page, context } = await openSummary(
		"Group antenatal sessions",
		"light",
	);
	await page.getByRole("link", { name: "Collection" }).click();
	await page.getByText(/^\d+ responses so far/).waitFor();
	await context.setOffline(true);
	await page
		.getByText(/^These figures are from .* could not be refreshed/)
		.waitFor();
	await expectAccessible(page);
	await expect
		.poll(() => page.getByText(/^\d+ responses so far/).isVisible())
		.toBe(true);
	await context.setOffline(false);
	await page
		.getByText(/^These figures are from/)
		.waitFor({ state: "detached" });
});
