import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { both, sampleInstrument } from "../instruments/sample-instrument.ts";
import { widths } from "../support/browser.ts";
import { completeGovernance } from "../support/governance.ts";
import {
	goLive,
	newSurvey,
	type Person,
	publish,
	signUp,
} from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const ada = await signUp(site.app, "ada@example.org", "Test trust");
await publish(ada, sampleInstrument());
await publish(
	ada,
	sampleInstrument({
		id: "asks-name",
		items: [
			...sampleInstrument().items,
			{
				id: "who",
				type: "text",
				topic: both("Name"),
				text: both("What is your name?"),
			},
		],
	}),
);

async function newProject(name: string, instrument = "sample") {
	const { id } = await ada.make("/projects", { name });
	const path = `/projects/${id}`;
	const survey = await ada.make(
		`${path}/surveys`,
		newSurvey({
			instrument: { id: instrument, version: "1.0.0" },
			languages: ["en", "cy"],
		}),
	);
	return { path, survey: `${path}/surveys/${survey.id}` };
}

async function usableAtEveryWidth(page: Page) {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
}

it("says on every page of a draft that nobody can answer, and what is missing", async () => {
	const { path, survey } = await newProject("A draft");
	const { page, faults } = await newMemberPage(site, ada);
	for (const address of [path, `${survey}/links`]) {
		await page.goto(address);
		await page
			.getByText(/nobody can answer.*What is missing: the purpose/)
			.waitFor();
		await usableAtEveryWidth(page);
	}
	await goLive(ada, path);
	await page.reload();
	await heading(page, "Links").waitFor();
	expect(await page.getByText("nobody can answer").count()).toBe(0);
	expect(faults).toEqual([]);
});

it("leads through what is missing, and lets the project go live", async () => {
	const { path } = await newProject("Asks names", "asks-name");
	const { page, faults } = await newMemberPage(site, ada);
	await page.goto(`${path}/governance`);
	await heading(page, "Going live").waitFor();
	await usableAtEveryWidth(page);
	const button = page.getByRole("button", { name: "Let the project go live" });
	await expect.poll(() => button.isDisabled()).toBe(true);

	const help = page.getByLabel("Where do people find help at once?");
	expect(await help.getAttribute("aria-describedby")).toBeTruthy();
	await page.getByText(/write it in each language that people/).waitFor();
	await page.getByLabel("Contact details").fill("0");
	await page.getByLabel("The audit").fill("-3");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await page
		.getByRole("alert")
		.getByRole("link", { name: /no time at all/ })
		.first()
		.click();
	await expect
		.poll(() =>
			page
				.getByLabel("Contact details")
				.evaluate((field) => field === document.activeElement),
		)
		.toBe(true);
	await usableAtEveryWidth(page);

	const chance = page.getByRole("group", { name: /by chance/ });
	await chance.getByLabel("Yes").check();
	await page.getByText("A yes makes it research.").waitFor();
	await expect
		.poll(() => page.getByLabel("Clinical audit").isDisabled())
		.toBe(true);
	await page.getByLabel("Research", { exact: true }).check();
	await page.getByLabel("Research reference").waitFor();
	await usableAtEveryWidth(page);

	await ada.call("PUT", `${path}/governance`, completeGovernance);
	await page.reload();
	await page.getByText("1 missing").waitFor();
	await page.getByRole("link", { name: /Questions that tell who/ }).click();
	await page
		.getByLabel(/Why ask “What is your name/)
		.fill("To call people in.");
	await page.getByText("Save what you changed first.").waitFor();
	await page.keyboard.press("Enter");
	await page.getByText("Everything is said.").waitFor();
	await button.focus();
	await page.keyboard.press("Enter");
	await heading(page, "Governance").waitFor();
	await page.getByText("The project is live. People can answer now.").waitFor();
	await usableAtEveryWidth(page);

	await page.getByLabel("Contact details").fill("36");
	await page
		.getByLabel("Why is something kept longer now?")
		.fill("The follow-up was moved.");
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await page.getByText("Saved.").waitFor();
	expect(faults).toEqual([]);
});

it("shows the record to whoever may not change it", async () => {
	const { path } = await newProject("Read only");
	await goLive(ada, path);
	const bob = await member(path, "bob@example.org");
	const { page, faults } = await newMemberPage(site, bob);
	await page.goto(`${path}/governance`);
	await heading(page, "Governance").waitFor();
	await page.getByText(completeGovernance.purpose ?? "").waitFor();
	await page.getByText("(e) Public task or official authority").waitFor();
	expect(await page.getByRole("textbox").count()).toBe(0);
	await usableAtEveryWidth(page);
	expect(faults).toEqual([]);
});

async function member(path: string, email: string): Promise<Person> {
	const person = await signUp(site.app, email, "Test trust");
	await ada.make(`${path}/members`, { email, role: "viewer" });
	return person;
}

it("writes what respondents read, in every language beside its preview, and keeps the versions", async () => {
	const { path, survey } = await newProject("What people read");
	await goLive(ada, path);
	const { page, faults } = await newMemberPage(site, ada);
	await page.goto(survey);
	await page.getByRole("link", { name: "Information" }).click();
	await heading(page, "Information for respondents").waitFor();
	await page.getByLabel("English", { exact: true }).fill("# Who\nThe team.");
	const save = page.getByRole("button", { name: "Show this from now on" });
	await save.click();
	await page
		.getByRole("alert")
		.getByText("Write what people read in Welsh")
		.waitFor();
	await usableAtEveryWidth(page);
	await page.getByLabel("Welsh", { exact: true }).fill("# Pwy\nY tîm.");
	const preview = page.getByRole("region", {
		name: "As respondents see it in Welsh",
	});
	await preview.getByRole("heading", { name: "Pwy" }).waitFor();
	await preview.getByText("I have read this").waitFor();
	await save.click();
	await page.getByText("Version 1 is shown from now on.").waitFor();
	await page.getByLabel("Ask people to agree before they start").uncheck();
	await save.click();
	await page.getByRole("heading", { name: /Version 2.*shown now/ }).waitFor();
	await page.getByRole("heading", { name: /^Version 1/ }).click();
	await page.getByText("People were asked to agree.").waitFor();
	await usableAtEveryWidth(page);
	expect(faults).toEqual([]);
});
