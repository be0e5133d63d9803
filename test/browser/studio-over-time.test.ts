import { expect, it } from "vitest";
import type { SeriesList } from "../../server/series/series.schemas.ts";
import { goLive } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	newPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const project = await person.make("/projects", { name: "Safe shifts" });
const path = `/projects/${project.id}`;
await goLive(person, path);
const { page, faults } = await newMemberPage(site, person);
const sizes = [
	{ width: 390, height: 800 },
	{ width: 1280, height: 900 },
];
const hours = [
	42, 45, 40, 44, 47, 43, 41, 46, 44, 42, 45, 43, 48, 50, 49, 51, 47, 52, 50,
	49, 51, 50, 53, 49,
];
const file = ["date,hours"]
	.concat(
		hours.map((value, week) => {
			const day = new Date(Date.UTC(2026, 0, 5 + 7 * week));
			return `${day.toISOString().slice(0, 10)},${value}`;
		}),
	)
	.join("\n");

async function expectFitting() {
	for (const viewport of sizes) {
		await page.setViewportSize(viewport);
		await expectAccessible(page);
	}
}

it("begins a series and imports a file, after saying what is wrong with it", async () => {
	await page.goto(path);
	await page.getByRole("link", { name: "Over time" }).click();
	await page.getByText("There are no charts yet").waitFor();
	await expectFitting();
	await page.getByRole("link", { name: "Figures from elsewhere" }).click();
	await page.getByLabel("Name", { exact: true }).fill("Nursing hours");
	await page.getByLabel("Unit").fill("hours per patient day");
	await expectFitting();
	await page.getByRole("button", { name: "Begin it" }).click();
	await heading(page, "Nursing hours").waitFor();
	const csv = page.getByLabel("Or paste it here");
	await csv.fill(`${file}\n2026-01-05,7\n2026-07-01,many`);
	await page.getByRole("button", { name: "Look through it" }).click();
	await page.getByText("2 lines are not right").waitFor();
	await page.getByText("Line 26: Line 2 has the same day").waitFor();
	await csv.fill(file);
	await page.getByRole("button", { name: "Look through it" }).click();
	await page.getByText("24 are new, 0 are changed").waitFor();
	await expectFitting();
	await page.getByRole("button", { name: "Import 24 figures" }).click();
	await page.getByText("24 figures are imported.").waitFor();
	await page.getByRole("cell", { name: "5 Jan 2026" }).first().waitFor();
});

it("draws a chart, looking at it while choosing", async () => {
	await page.goto(`${path}/over-time`);
	await page.getByRole("link", { name: "New chart" }).click();
	await page.getByLabel("Name of the chart").fill("Nursing hours");
	await page.getByLabel("What is drawn").selectOption("Nursing hours");
	await page.getByLabel("Target").fill("44");
	await page
		.getByRole("heading", { name: /^Nursing hours: .*the target/ })
		.waitFor();
	await page.getByText("There is one value at a time.").first().waitFor();
	await expectFitting();
	await page.getByRole("button", { name: "Save the chart" }).click();
	await heading(page, "Nursing hours").waitFor();
	await expectFitting();
});

it("lets limits begin anew with a reason, and notes what happened", async () => {
	await page.getByText("Mark something on the chart").click();
	await page.getByLabel("At the point of").selectOption("5 Jan 2026");
	await page.getByLabel("New limits from here").check();
	await page.getByRole("button", { name: "Mark it" }).click();
	await page.getByText("Give the reason").first().waitFor();
	await page.getByLabel("Reason").fill("New rota");
	await page.getByRole("button", { name: "Mark it" }).click();
	await page.getByText("That is the first point").first().waitFor();
	await page.getByLabel("At the point of").selectOption("30 Mar 2026");
	await page.getByRole("button", { name: "Mark it" }).click();
	await page.getByRole("cell", { name: "New limits", exact: true }).waitFor();
	await page.getByLabel("A note").check();
	await page
		.getByLabel("What happened", { exact: true })
		.fill("Two wards joined");
	await page.getByRole("button", { name: "Mark it" }).click();
	await page
		.getByRole("cell", { name: "Two wards joined", exact: true })
		.waitFor();
	await page
		.getByText(/new limits\. New rota/)
		.first()
		.waitFor();
	await expectFitting();
});

it("shows all charts on a page for a board, and on a wall until withdrawn", async () => {
	await page.goto(`${path}/over-time`);
	await page.getByRole("link", { name: "Nursing hours" }).waitFor();
	await page.getByText(/24 points\./).waitFor();
	await expectFitting();
	await page.getByRole("link", { name: "Wall screens" }).click();
	await page.getByLabel("Name", { exact: true }).fill("Ward 4");
	await page.getByLabel("Nursing hours").check();
	await page.getByRole("button", { name: "Make the screen" }).click();
	const address = await page.locator(".secret").innerText();
	await expectFitting();
	const { page: wall, context, faults: wallFaults } = await newPage(site);
	await wall.goto(new URL(address).pathname);
	await heading(wall, "Ward 4").waitFor();
	await wall.getByText(/^Refreshed/).waitFor();
	for (const viewport of sizes) {
		await wall.setViewportSize(viewport);
		await expectAccessible(wall);
	}
	await context.setOffline(true);
	await wall.getByText("The server cannot be reached.").waitFor();
	await wall.getByRole("heading", { name: "Nursing hours" }).waitFor();
	await context.setOffline(false);
	await wall
		.getByText("The server cannot be reached.")
		.waitFor({ state: "detached" });
	await page.getByRole("button", { name: /^Withdraw/ }).click();
	await page.getByRole("button", { name: "Withdraw it" }).click();
	await page.getByText("shows nothing any more").waitFor();
	await wall.reload();
	await wall.getByText("has been withdrawn").waitFor();
	expect([...faults, ...wallFaults]).toEqual([]);
});

it("prints nine charts on one page", async () => {
	const { body } = await person.get<SeriesList>(`${path}/series`);
	const [series] = body.series;
	for (const number of [2, 3, 4, 5, 6, 7, 8, 9])
		await person.make(`${path}/charts`, {
			title: `Nursing hours, ward ${number}`,
			settings: {
				source: { of: "series", series: series?.id },
				period: "point",
				preset: "anhoej",
				screen: false,
				better: "increase",
				target: 44,
			},
		});
	await page.goto(`${path}/over-time`);
	await expect.poll(() => page.locator(".small-chart").count()).toBe(9);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});
