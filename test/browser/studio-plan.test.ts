import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { v4 } from "uuid";
import { expect, it } from "vitest";
import { type Bundle, makeBundle } from "#instruments/sharing/bundle.ts";
import type { Plan } from "../../server/plans/plans.schemas.ts";
import { sampleMeasure, samplePlan } from "../instruments/plan/sample-plan.ts";
import { widths } from "../support/browser.ts";
import { pagesOf, textOf } from "../support/pdf-text.ts";
import {
	expectAccessible,
	expectAccessibleInBoth,
	heading,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const { path: sample } = await sampleOf(person);

async function newProject(): Promise<string> {
	const { id } = await person.make("/projects", { name: `Ours, ${v4()}` });
	return `/projects/${id}`;
}

async function open(address: string, options = {}) {
	const visitor = await newMemberPage(site, person, options);
	await visitor.page.goto(address);
	await visitor.page.getByRole("heading", { level: 1 }).waitFor();
	return visitor;
}

/** The form; the sheet that is printed in its place is on the page too, unseen. */
const form = (page: Page) => page.locator(".plan-editor");
const saved = (page: Page) => page.getByText("Everything is saved.").waitFor();

it.each(widths)("has no fault at %i px, written and read", async (width) => {
	const { page, faults } = await open(`${sample}/plan`, {
		viewport: { width, height: 900 },
	});
	for (const view of ["", "?view=sheet"]) {
		await page.goto(`${sample}/plan${view}`);
		await heading(page, "Evaluation plan").waitFor();
		await expectAccessibleInBoth(page);
	}
	expect(faults).toEqual([]);
});

it("is written, saved by itself, undone by a step, and says what is open", async () => {
	const project = await newProject();
	const { page, faults } = await open(`${project}/plan`);
	await form(page).getByText("Say first what should change").waitFor();
	await page.getByRole("button", { name: "Add aim" }).click();
	await page.getByLabel("What should change").fill("People are listened to");
	await form(page).getByText("Nothing measures the aim").waitFor();
	await page.getByRole("button", { name: "Add measure" }).click();
	await page
		.getByLabel("Instrument", { exact: true })
		.selectOption("Consultation relationship questionnaire, 1.0.0");
	await page.getByLabel(/^Aim 1: People are/).check();
	await page.getByLabel("Answers that are enough").fill("4x0");
	await page.getByLabel("This is the scale that is read first").check();
	await form(page).getByText("but not by which score").waitFor();
	await page
		.getByLabel("Score that is read")
		.selectOption("Consultation relationship score");
	await form(page)
		.getByText("but not by which score")
		.waitFor({ state: "detached" });
	await page.getByRole("button", { name: /^Add wave/ }).click();
	await page.getByLabel("Begins").fill("2026-03-02");
	await page.getByLabel("Who collects (a role)").fill("Ward clerk");
	await saved(page);
	await expectAccessible(page);
	const { body } = await person.get<Plan>(`${project}/plan`);
	expect(body.content.measures).toMatchObject([
		{
			title: "Consultation relationship questionnaire",
			aims: ["a1"],
			enough: 40,
			primary: true,
			scale: "relationship_sum",
			waves: [{ title: "Before", date: "2026-03-02" }],
		},
	]);
	await page.getByRole("button", { name: "Undo" }).click();
	await expect
		.poll(() => page.getByLabel("Who collects (a role)").inputValue())
		.toBe("");
	const make = page.getByRole("link", { name: /^Make the survey/ });
	await expect
		.poll(() => make.getAttribute("href"))
		.toBe(
			`${project}/surveys/new?instrument=consultation-relationship&version=1.0.0`,
		);
	await saved(page);
	await page.getByRole("link", { name: "Read", exact: true }).click();
	await page.getByText("People are listened to").first().waitFor();
	await page.getByText("Consultation relationship score; consult").waitFor();
	expect(faults).toEqual([]);
});

it("understands a score that was written in words, and asks for one that it does not know", async () => {
	const project = await newProject();
	await person.call("PUT", `${project}/plan`, {
		content: samplePlan({
			measures: [
				sampleMeasure({ scale: "Consultation relationship score" }),
				sampleMeasure({ id: "m2", scale: "How it felt", primary: false }),
			],
		}),
		revision: 0,
	});
	const { page, faults } = await open(`${project}/plan`);
	const score = page.getByLabel("Score that is read");
	await expect
		.poll(() =>
			score.evaluateAll((all) =>
				all.map((each) => (each as HTMLSelectElement).value),
			),
		)
		.toEqual(["relationship_sum", "How it felt"]);
	const gap = form(page).getByText("is read by “How it felt”, which is no");
	await gap.waitFor();
	await expectAccessible(page);
	await score.last().selectOption("Share rated excellent");
	await gap.waitFor({ state: "detached" });
	await saved(page);
	const { body } = await person.get<Plan>(`${project}/plan`);
	expect(body.content.measures.map(({ scale }) => scale)).toEqual([
		"Consultation relationship score",
		"relationship_excellent",
	]);
	expect(faults).toEqual([]);
});

it("can be written by keyboard alone", async () => {
	const project = await newProject();
	const { page } = await open(`${project}/plan`);
	await page.getByRole("button", { name: "Add aim" }).focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("Shift+Tab");
	await page.keyboard.type("For those who wait");
	await page.keyboard.press("Shift+Tab");
	await page.keyboard.type("Shorter waits");
	await saved(page);
	const { body } = await person.get<Plan>(`${project}/plan`);
	expect(body.content.aims).toEqual([
		{ id: "a1", change: "Shorter waits", forWhom: "For those who wait" },
	]);
});

it("lets nobody save over what somebody else has saved", async () => {
	const project = await newProject();
	const { page } = await open(`${project}/plan`);
	await page.getByRole("button", { name: "Add aim" }).waitFor();
	await person.call("PUT", `${project}/plan`, {
		content: samplePlan(),
		revision: 0,
	});
	await page.getByRole("button", { name: "Add aim" }).click();
	await page.getByText("has saved revision 1 of this plan").waitFor();
	await page
		.getByRole("button", { name: "Read theirs, and drop mine" })
		.click();
	await page.getByRole("group", { name: "Aim 1" }).waitFor();
	await expect
		.poll(() => page.getByLabel("What should change").inputValue())
		.toBe("People are listened to");
});

it.each(["", "?view=sheet"])(
	"prints a plan on one page of A4: %s",
	async (view) => {
		const { page } = await open(`${sample}/plan${view}`);
		await page.getByText("Loading").first().waitFor({ state: "detached" });
		const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
		expect(pagesOf(pdf)).toBe(1);
		const text = textOf(pdf);
		for (const part of ["Aims", "Measures", "Whenitisasked", "readfirst"])
			expect(text).toContain(part);
		expect(text).not.toContain("Addaim");
	},
);

it("lets a long plan go on over more pages, with nothing cut off", async () => {
	const project = await newProject();
	const measures = Array.from({ length: 30 }, (_, index) =>
		sampleMeasure({
			id: `m${index + 1}`,
			title: `Measure number ${index + 1}`,
		}),
	);
	await person.call("PUT", `${project}/plan`, {
		content: samplePlan({ measures }),
		revision: 0,
	});
	const { page } = await open(`${project}/plan?view=sheet`);
	const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
	expect(pagesOf(pdf)).toBeGreaterThan(1);
	expect(textOf(pdf)).toContain("Measurenumber30");
});

it("goes as a file into another project, replaces nothing unasked, and comes back by Undo", async () => {
	const project = await newProject();
	const { page, faults } = await open(`${sample}/plan`);
	const downloading = page.waitForEvent("download");
	await page.getByRole("link", { name: "Download the plan as a file" }).click();
	const file = await (await downloading).path();
	const bundle: Bundle = JSON.parse(await readFile(file, "utf8"));
	expect(bundle.contents.instruments).toHaveLength(4);

	await person.call("PUT", `${project}/plan`, {
		content: samplePlan(),
		revision: 0,
	});
	await page.goto(`/library/shared?project=${project.split("/").at(-1)}`);
	await page.getByLabel("Shared file").setInputFiles(file);
	await page.getByText("4 instruments, and the plan of").waitFor();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Fill the plan" }).click();
	await page.getByText("This project has a plan. Tick below").waitFor();
	await page.getByLabel("Replace the plan that is there").check();
	await page.getByRole("button", { name: "Fill the plan" }).click();
	await heading(page, "Evaluation plan").waitFor();
	await page.getByRole("group", { name: "Aim 3" }).waitFor();
	await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
	await page.getByText("The plan is as it was.").waitFor();
	await page
		.getByRole("group", { name: "Aim 3" })
		.waitFor({ state: "detached" });
	const { body } = await person.get<Plan>(`${project}/plan`);
	expect(body.content).toEqual(samplePlan());
	expect(faults).toEqual([]);
});

it("says of a file that is none, was cut or was changed what is wrong with it", async () => {
	const { page } = await open("/library/shared", {
		viewport: { width: 390, height: 900 },
	});
	const give = (text: string) =>
		page.getByLabel("Shared file").setInputFiles({
			name: "given.waymark.json",
			mimeType: "application/json",
			buffer: Buffer.from(text),
		});
	const file = makeBundle({ instruments: [] }, "2026-11-21T09:00:00.000Z");
	await give(JSON.stringify(file).slice(0, -9));
	await page.getByText("it was cut short on its way").waitFor();
	await give(JSON.stringify({ ...file, madeAt: "2026-11-22T09:00:00.000Z" }));
	await page.getByText("The file cannot be used.").waitFor();
	await expectAccessible(page);
	await give(JSON.stringify(file));
	await page.getByText("The checksum is right.").waitFor();
	await expect
		.poll(() => page.getByText("The file cannot be used.").count())
		.toBe(0);
});
