import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { v4 } from "uuid";
import { expect, it } from "vitest";
import { addDays } from "#instruments/over-time/periods.ts";
import type { ChartList } from "../../server/over-time/charts.schemas.ts";
import { shiftsOf } from "../instruments/statistics/regression/made-up-shifts.ts";
import { seededRandom } from "../instruments/statistics/seeded-random.ts";
import { widths } from "../support/browser.ts";
import { goLive } from "../support/person.ts";
import {
	expectAccessibleInBoth,
	heading,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const project = await person.make("/projects", { name: "Safe shifts" });
const path = `/projects/${project.id}`;
await goLive(person, path);
const { page, faults } = await newMemberPage(site, person);
const shifts = shiftsOf(seededRandom(7), { bend: 8 });

async function expectFitting(where: Page) {
	for (const width of widths) {
		await where.setViewportSize({ width, height: 900 });
		await expectAccessibleInBoth(where);
	}
	await where.emulateMedia({ colorScheme: "light" });
}

async function series(name: string, unit: string, values: readonly number[]) {
	const { id } = await person.make(`${path}/series`, {
		name,
		unit,
		kind: "value",
		countsPeople: false,
	});
	const lines = values.map(
		(value, day) => `${addDays("2026-03-02", day)},${value}`,
	);
	await person.post(`${path}/series/${id}/import`, {
		csv: ["date,value", ...lines].join("\n"),
		decimalComma: false,
		into: "merge",
		apply: true,
	});
}

it("says what to bring in first", async () => {
	await page.goto(`${path}/over-time`);
	await page.getByRole("link", { name: "Two side by side" }).click();
	await heading(page, "Two series side by side").waitFor();
	await page.getByText("There are not two series yet").waitFor();
	await page.getByText("Import nursing hours").waitFor();
	await expectFitting(page);
});

it("finds a tipping point by day, in words and in pictures", async () => {
	await series(
		"Nursing hours",
		"hours",
		shifts.map(({ x }) => x),
	);
	await series(
		"Safety",
		"points",
		shifts.map(({ y }) => y),
	);
	await page.reload();
	await page.getByText("Choose two").waitFor();
	await page
		.getByLabel("What may matter")
		.selectOption("Nursing hours (figures from elsewhere)");
	await page
		.getByLabel("What may follow")
		.selectOption("Safety (figures from elsewhere)");
	await page
		.getByRole("heading", { name: /^Safety has a tipping point where Nursing/ })
		.waitFor();
	await page.getByText(/^There is a tipping point\./).waitFor();
	await page.getByText("does not say that one makes the other").waitFor();
	await page.getByText(/^Tipping point 6\./).waitFor();
	await expectFitting(page);
});

it("reads each pair by the arrow keys, and has it in a table", async () => {
	const picture = page.getByRole("application", { name: /^Safety has a tip/ });
	await picture.focus();
	await page.keyboard.press("End");
	await expect
		.poll(() => page.locator(".chart-reading").last().textContent())
		.toMatch(/^29 Jun 2026: Nursing hours \d\.\d\d, Safety /);
	await page.getByText("Figures as a table").last().click();
	await page
		.getByRole("cell", { name: "29 Jun 2026" })
		.first()
		.waitFor({ state: "visible" });
});

it("saves the picture with its finding, its number of pairs and its dates", async () => {
	const saved = page.waitForEvent("download");
	await page.getByRole("button", { name: /^Save SVG of Safety has a/ }).click();
	const svg = await readFile(await (await saved).path(), "utf8");
	for (const words of ["has a tipping point", "120 pairs", "2 Mar 2026"])
		expect(svg).toContain(words);
	expect(svg).not.toContain("var(--");
});

it("counts every lag that is looked at", async () => {
	await page.getByLabel("The second is of").selectOption("1 day later");
	await page.getByText(/^2 lags were looked at \(0 and 1 days\)/).waitFor();
	await page.getByText("What speaks against a tipping point").waitFor();
	await page
		.getByRole("heading", { name: "The lags that you looked at" })
		.waitFor();
	expect(new URL(page.url()).searchParams.get("lags")).toBe("0,1");
	await expectFitting(page);
});

it("brings both to weeks when asked, and says what is lost", async () => {
	await page.getByLabel("A pair for each").selectOption("week");
	await page.getByText("good and bad shifts average out").waitFor();
	const address = new URL(page.url());
	address.searchParams.set("x", `series:${v4()}`);
	await page.goto(address.href);
	await page.getByRole("alert").waitFor();
	await expectFitting(page);
	await page.getByRole("button", { name: "Choose anew" }).click();
	await page.getByRole("heading", { name: "Choose two" }).waitFor();
});

it("begins from a chart of the sample project, marked synthetic", async () => {
	const { path: sample } = await sampleOf(person);
	const { body } = await person.get<ChartList>(`${sample}/charts`);
	const chart = body.charts.find(({ title }) => title.startsWith("Overall"));
	await page.goto(`${sample}/over-time/charts/${chart?.id}`);
	await page.getByRole("link", { name: "Set beside another" }).click();
	await page
		.getByLabel("What may matter")
		.selectOption("Daily nursing hours (figures from elsewhere)");
	await page.getByText(/no tipping point can be claimed\.$/).waitFor();
	await page
		.getByText(/^92 pairs, one for each day.*Synthetic data\.$/)
		.waitFor();
	await expectFitting(page);
	expect(faults).toEqual([]);
});
