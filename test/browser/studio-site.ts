import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { Project } from "../../server/projects/projects.schemas.ts";
import type { Survey } from "../../server/surveys/surveys.schemas.ts";
import { openSite } from "../support/app.ts";
import {
	axeViolations,
	colourRules,
	openBrowser,
	still,
} from "../support/browser.ts";
import { Person, password } from "../support/person.ts";

export const email = "owner@example.org";
const laptop = { viewport: { width: 1280, height: 900 } };

export type StudioSite = Awaited<ReturnType<typeof openStudioSite>>;

/** An empty installation, and a browser to use it with. */
export async function openStudioSite() {
	const { app, address } = await openSite();
	const browser = await openBrowser();
	return { app, address, browser };
}

/** Sets the installation up by the API. */
export async function setUp(
	{ app }: StudioSite,
	sample: boolean,
): Promise<Person> {
	const person = new Person(app);
	await person.make("/setup", {
		code: await app.setupCode(),
		organisation: "Test organisation",
		name: "Test Owner",
		email,
		password,
		sample,
	});
	return person;
}

/** The sample project and its surveys by title. */
export async function sampleOf(person: Person) {
	const { body } = await person.get<{ projects: Project[] }>("/projects");
	const project = body.projects.find(({ synthetic }) => synthetic);
	const path = `/projects/${project?.id}`;
	const { body: list } = await person.get<{ surveys: Survey[] }>(
		`${path}/surveys`,
	);
	return { path, surveys: list.surveys };
}

/** A page whose scripts may fail nowhere and break no rule of its content security policy. */
export async function newPage(
	{ browser, address }: StudioSite,
	options: BrowserContextOptions = {},
) {
	const context = await browser.newContext({
		...still,
		...laptop,
		baseURL: address,
		...options,
	});
	await context.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			throw new Error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	const faults: string[] = [];
	page.on("pageerror", (error) => faults.push(error.message));
	return { context, page, faults };
}

/** A page of somebody who is signed in. */
export async function newMemberPage(
	site: StudioSite,
	person: Person,
	options: BrowserContextOptions = {},
) {
	const visitor = await newPage(site, options);
	await visitor.context.addCookies(
		Object.entries(person.cookies).map(([name, value]) => ({
			name,
			value,
			url: site.address,
		})),
	);
	return visitor;
}

export const heading = (page: Page, name: string | RegExp) =>
	page.getByRole("heading", { level: 1, name });

/** No fault that axe can find, and nothing that scrolls sideways. */
export async function expectAccessible(page: Page) {
	// What is fetched anew fades in, which has no contrast for a moment.
	await expect.poll(() => page.locator(".loading").count()).toBe(0);
	expect(await axeViolations(page)).toEqual([]);
	await expectNoSidewaysScrolling(page);
}

/** The same in light, and what colours decide in dark too, in which the page is left. */
export async function expectAccessibleInBoth(page: Page) {
	await page.emulateMedia({ colorScheme: "light" });
	await expectAccessible(page);
	await page.emulateMedia({ colorScheme: "dark" });
	expect(await axeViolations(page, colourRules)).toEqual([]);
}

export async function expectNoSidewaysScrolling(page: Page) {
	await expect
		.poll(() =>
			page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth,
			),
		)
		.toBeLessThanOrEqual(0);
}

/** From any page of a draft: fills in its record as its owner would, and lets it go live. */
export async function goLiveByHand(page: Page) {
	await page.getByRole("link", { name: "Going live" }).first().click();
	await heading(page, "Going live").waitFor();
	for (const [label, words] of Object.entries({
		"What is this for?": "To find out what to do better.",
		"Which organisation answers for the data?": "Test organisation",
		"Whom can people ask?": "Patient experience team, 0113 496 0000",
		"Contact details": "12",
		"Answers joined to a person": "24",
		"Anonymous answers": "120",
		"The audit": "96",
		"Data protection impact assessment": "DPIA 2026-014",
		"Approved by": "Information governance lead",
		On: "2026-01-12",
	})) {
		await page.getByLabel(label, { exact: true }).fill(words);
	}
	for (const question of [/by chance/, /Does taking part change/, /beyond/]) {
		const group = page.getByRole("group", { name: question });
		await group.getByLabel("No", { exact: true }).check();
	}
	await page.getByText("Three times no").waitFor();
	await page.getByLabel("Service evaluation").check();
	await page.getByLabel("Article 6(1)").selectOption("e");
	await page.getByLabel("Article 9(2)").selectOption("h");
	await page.getByLabel("No, nobody reads them in real time").check();
	await page
		.getByLabel("Where do people find help at once?")
		.fill("Call NHS 111, or 999.");
	await page.getByText("Save what you changed first.").waitFor();
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await page.getByText("Everything is said.").waitFor();
	await page.getByRole("button", { name: "Let the project go live" }).click();
	await heading(page, "Governance").waitFor();
}
