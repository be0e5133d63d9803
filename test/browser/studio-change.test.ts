import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { signUp } from "../support/person.ts";
import {
	expectAccessible,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const { path, surveys } = await sampleOf(person);
const survey = surveys.find(({ title }) => title === "Seeing my record online");

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

async function openSummary(options = wide) {
	const visitor = await newMemberPage(site, person, options);
	await visitor.page.goto(`${path}/surveys/${survey?.id}/summary`);
	await visitor.page
		.getByRole("heading", { name: "What speaks against this" })
		.waitFor();
	return visitor;
}

const figureOf = (page: Page, name: RegExp) =>
	page.getByRole("figure", { name });

it("shows what stands behind a change, and what speaks against it", async () => {
	const { page, faults } = await openSummary();
	await figureOf(page, /answered at Follow-up too$/).waitFor();
	await figureOf(page, /by more than the scale's own error$/).waitFor();
	await figureOf(page, /^Overall relationship: a clear change in/).waitFor();
	await figureOf(page, /^Overall relationship at 2 waves$/).waitFor();
	await page.getByText("One version throughout: 1.0.0.").first().waitFor();

	await page.getByLabel("Comparison site").selectOption({ index: 1 });
	await page
		.getByText(/^Difference in differences: /)
		.first()
		.waitFor();
	await page.waitForURL(/comparison=/);
	await page.getByRole("heading", { name: "All scores tested" }).click();
	await page.getByRole("heading", { name: "All questions tested" }).click();
	await page.getByRole("columnheader", { name: "p by Holm" }).first().waitFor();
	await page.getByLabel("Aim").selectOption("5");
	await page
		.getByText(
			/needed for a stable mean \(plus or minus 5\.0\)|enough for a mean of plus or minus 5\.0/,
		)
		.first()
		.waitFor();
	await expectAccessible(page);
	expect(faults).toEqual([]);
});

it("lets the team choose one score to read first, and says when that was late", async () => {
	const { page } = await openSummary();
	const plan = "the plan names “Overall relationship” of “Seeing my record";
	await page
		.getByText(new RegExp(`^${plan} online”.*Nobody has chosen it`, "i"))
		.waitFor();
	await page.getByText("Choose another score to read first").click();
	await expect
		.poll(() => page.getByLabel("Score", { exact: true }).innerText())
		.toMatch(/^Overall relationship, as planned\n/);
	await page.getByLabel("Score", { exact: true }).selectOption("trust");
	await page.getByRole("button", { name: "Read this score first" }).click();
	await page
		.getByText(/^Say why: this survey has responses/)
		.first()
		.waitFor();
	await page.getByLabel("Why this one").fill("The team works on trust.");
	await page.getByRole("button", { name: "Read this score first" }).click();
	await page
		.getByText(
			/^“Trust” of “Seeing my record online”, chosen by .* responses had come in, because: “The team works on trust”\.$/,
		)
		.waitFor();
	await figureOf(page, /^Trust: a clear change in/).waitFor();
	await page.getByText(/and the project chose another\./).waitFor();
	await expectAccessible(page);

	await page.getByRole("link", { name: "Open the plan" }).click();
	const written = page.locator(".plan-editor");
	await written.getByText(/but the summaries read “Trust” of/).waitFor();
	await expectAccessible(page);
	await written
		.getByText(/^The summaries read/)
		.getByRole("link")
		.click();
	await page.getByText("Choose another score to read first").click();
	await page.getByLabel("Why this one").fill("As we had planned.");
	await page.getByRole("button", { name: "Read this score first" }).click();
	await page
		.getByText(new RegExp(`^As planned: ${plan}.*after answers of a later`))
		.waitFor();
	await expectAccessible(page);
});

it("fits a phone", async () => {
	const { page } = await openSummary(phone);
	await figureOf(page, /at 2 waves$/).waitFor();
	await expectAccessible(page);
});

it("says while answers come in how many more are needed", async () => {
	for (const size of [wide, phone]) {
		const { page } = await newMemberPage(site, person, size);
		await page.goto(`${path}/surveys/${survey?.id}`);
		await page.getByRole("heading", { name: "How sure the mean is" }).waitFor();
		await page
			.getByText(/interval now plus or minus/)
			.first()
			.waitFor();
		await expectAccessible(page);
	}
});

it("shows a viewer figures of whole groups, and says what is not shown and why", async () => {
	const viewer = await signUp(site.app, "viewer@example.org");
	await person.make(`${path}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
	for (const size of [wide, phone]) {
		const { page, faults } = await newMemberPage(site, viewer, size);
		await page.goto(`${path}/surveys/${survey?.id}/summary`);
		await page
			.getByRole("heading", { name: "What speaks against this" })
			.waitFor();
		await page
			.getByText(/^How those who left differed is shown to those/)
			.waitFor();
		await page
			.getByText(/^How many got better or worse is shown to those/)
			.waitFor();
		await page
			.getByRole("img", { name: /not shown: fewer than 10 people/ })
			.waitFor();
		expect(
			await page.getByText("Choose another score to read first").count(),
		).toBe(0);
		await expectAccessible(page);
		expect(faults).toEqual([]);
	}
});
