import { expect, it } from "vitest";
import type { ReportList } from "../../server/reports/reports.schemas.ts";
import { signUp } from "../support/person.ts";
import {
	expectAccessible,
	expectAccessibleInBoth,
	heading,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const phone = { viewport: { width: 390, height: 844 } };
const site = await openStudioSite();
const owner = await setUp(site, true);
const { path, surveys } = await sampleOf(owner);
const linked = surveys.find(({ linkage }) => linkage === "participant");
const survey = `${path}/surveys/${linked?.id}`;

it("folds the pages of a survey that are not of the open one's kind, on a phone alone", async () => {
	const { page, faults } = await newMemberPage(site, owner, phone);
	await page.goto(`${survey}/summary`);
	await heading(page, "Summary").waitFor();
	const tabs = page.getByRole("navigation", { name: "This survey" });
	await tabs.getByRole("link", { name: "Summary" }).waitFor();
	const settings = tabs.getByRole("link", { name: "Settings" });
	expect(await settings.isVisible()).toBe(false);
	await expectAccessibleInBoth(page);

	await tabs.getByText("Setting up").focus();
	await page.keyboard.press("Enter");
	await settings.waitFor();
	await expectAccessible(page);
	await settings.press("Enter");
	await heading(page, "Settings").waitFor();
	expect(await settings.getAttribute("aria-current")).toBe("page");
	expect(await settings.isVisible()).toBe(true);
	expect(await tabs.getByRole("link", { name: "Summary" }).isVisible()).toBe(
		false,
	);

	await page.setViewportSize({ width: 1280, height: 900 });
	await tabs.getByRole("link", { name: "Summary" }).waitFor();
	expect(await tabs.locator("summary").count()).toBe(0);
	expect(faults).toEqual([]);
});

it("draws the picture of one page as wide as the screen, and 640 wide on paper", async () => {
	const { body } = await owner.get<ReportList>(`${survey}/reports`);
	const { page, faults } = await newMemberPage(site, owner, phone);
	await page.goto(`${survey}/reports/${body.reports[0]?.id}?show=one-page`);
	const picture = page.locator(".one-page .chart svg");
	await picture.waitFor();
	const scale = () =>
		picture.evaluate(
			(svg: SVGSVGElement) =>
				svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
		);
	await expect.poll(scale).toBeCloseTo(1, 1);
	await expectAccessible(page);
	await picture.evaluate((svg) => {
		new MutationObserver(() => {
			document.body.dataset.drawn += ` ${svg.getAttribute("viewBox")}`;
		}).observe(svg, { attributeFilter: ["viewBox"] });
	});
	await page.pdf();
	expect(await page.evaluate(() => document.body.dataset.drawn)).toContain(
		" 0 0 640 ",
	);
	await expect.poll(scale).toBeCloseTo(1, 1);
	expect(faults).toEqual([]);
});

it("draws a viewer the mean change with its interval", async () => {
	const viewer = await signUp(site.app, "viewer@example.org");
	await owner.make(`${path}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
	for (const width of [390, 1280]) {
		const { page, faults } = await newMemberPage(site, viewer, {
			viewport: { width, height: 900 },
		});
		await page.goto(`${survey}/summary`);
		await page.locator("svg").getByText("Mean change").first().waitFor();
		await expectAccessible(page);
		expect(faults).toEqual([]);
	}
});

it("keeps what is typed as a number of copies, and says what cannot be one", async () => {
	const { page, faults } = await newMemberPage(site, owner);
	await page.goto(`${survey}/paper`);
	const copies = page.getByLabel("Copies");
	await copies.fill("");
	await page.getByText("Enter a number from 1 to 500").waitFor();
	await copies.pressSequentially("25");
	await page.getByText(/^25 forms of/).waitFor();
	expect(await copies.inputValue()).toBe("25");
	expect(faults).toEqual([]);
});
