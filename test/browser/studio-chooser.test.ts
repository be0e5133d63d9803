import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Plan } from "../../server/plans/plans.schemas.ts";
import { widths } from "../support/browser.ts";
import { pagesOf, textOf } from "../support/pdf-text.ts";
import {
	expectAccessible,
	expectAccessibleInBoth,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const { id: project } = await person.make("/projects", { name: "Our project" });

async function open(address: string, options = {}) {
	const visitor = await newMemberPage(site, person, options);
	await visitor.page.goto(address);
	await visitor.page.getByRole("heading", { level: 1 }).waitFor();
	return visitor;
}

const titles = (page: Page) =>
	page.locator("ol.instrument-list h3").allTextContents();

it.each(widths)(
	"has no fault at %i px, with and without a wish",
	async (width) => {
		const { page, faults } = await open("/library/choose", {
			viewport: { width, height: 900 },
		});
		for (const address of [
			"/library/choose",
			"/library/choose?about=power&about=choice&about=equity&of=patient",
			"/library/choose?about=equity&of=panel",
		]) {
			await page.goto(address);
			await heading(page, "Choose a measure").waitFor();
			await expectAccessibleInBoth(page);
		}
		expect(faults).toEqual([]);
	},
);

it("leads from a wish to what fits, says why and what is missing, and keeps it in the address", async () => {
	const { page } = await open("/library/choose");
	await page.getByText("7 instruments fit.").waitFor();
	for (const dimension of ["Power", "Choice", "Equity"])
		await page.getByLabel(dimension, { exact: true }).check();
	await page.getByLabel("Of whom?").selectOption("Patients");
	await expect
		.poll(async () => (await titles(page))[0])
		.toBe("Records access relationship questionnaire");
	await page
		.getByText("Covers 2 of your 3: power and choice. Nothing on equity.")
		.waitFor();
	await page.getByText("Nothing here measures equity: add your own").waitFor();
	await page.reload();
	await expect
		.poll(() => page.getByLabel("Equity", { exact: true }).isChecked())
		.toBe(true);
	await page
		.getByLabel("What kind of answer?")
		.selectOption("What has changed");
	await expect.poll(() => titles(page)).toEqual(["Group session index"]);
	await page.getByText("Something measures power, but it asks").waitFor();
	await page.getByLabel("Of whom?").selectOption("A review panel");
	await page.getByRole("heading", { name: "No instrument fits" }).waitFor();
});

it("shows coverage by shape and in words, in a region that the keyboard scrolls", async () => {
	const { page } = await open("/library/choose?about=power&about=safety", {
		viewport: { width: 390, height: 900 },
	});
	const grid = page.getByRole("region", { name: "What each one covers" });
	const row = grid.getByRole("row", { name: /^Power/ });
	await expect
		.poll(() => row.getByRole("cell").allTextContents())
		.toContain("● 2 questions");
	await expect
		.poll(() => row.getByRole("cell", { name: "none" }).count())
		.toBeGreaterThan(0);
	await grid.focus();
	await page.keyboard.press("ArrowRight");
	await page.waitForFunction(
		() => (document.querySelector(".coverage-grid")?.scrollLeft ?? 0) > 0,
	);
});

it("adds an instrument to the plan of the project", async () => {
	const { page } = await open("/library/choose?about=trust&about=power");
	await page
		.getByRole("button", {
			name: /^Add to the plan of Our project: Records/,
		})
		.click();
	await page.getByText("Added to the plan of Our project.").waitFor();
	const { body } = await person.get<Plan>(`/projects/${project}/plan`);
	expect(body.content.measures).toMatchObject([
		{
			instrument: { id: "records-access-relationship", version: "1.0.0" },
			dimensions: ["power", "trust"],
			respondent: "patient",
		},
	]);
	await page.getByRole("button", { name: "Open the plan" }).click();
	await heading(page, "Evaluation plan").waitFor();
});

it.each(["records-access-relationship", "care-measure"])(
	"prints %s as an appendix with all that a reader must know",
	async (id) => {
		const { page, faults } = await open(`/library/${id}/1.0.0/appendix`, {
			viewport: { width: 390, height: 900 },
		});
		await expectAccessible(page);
		const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
		expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
		expect(pagesOf(pdf)).toBeGreaterThan(1);
		const text = textOf(pdf);
		for (const part of ["Howtociteit", "Licence", "Scores", "SHA-256"])
			expect(text).toContain(part);
		const withheld = id === "care-measure";
		expect(text.includes("thewordingiswithheld")).toBe(withheld);
		expect(faults).toEqual([]);
	},
);
